// Styles: the inline markup that is open while a text is printed.
import { safeHref } from './html-tags.ts';
import type { Style } from './ink.ts';

export interface Styles {
  /** An inline element begins; unknown ones change nothing. */
  begin(name: string, href?: string): void;
  end(name: string): void;
  /** One object for as long as nothing changes; undefined for plain text. */
  now(): Style | undefined;
}

const kinds: Readonly<Record<string, 'strong' | 'em' | 'code'>> = {
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  cite: 'em',
  dfn: 'em',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
};

export function styles(): Styles {
  const open = { strong: 0, em: 0, code: 0 };
  let link: string | undefined;
  let current: Style | undefined;
  const renew = (): void => {
    const made: Style = {
      ...(open.strong > 0 && { strong: true }),
      ...(open.em > 0 && { em: true }),
      ...(open.code > 0 && { code: true }),
      ...(link !== undefined && { href: link }),
    };
    current = Object.keys(made).length > 0 ? made : undefined;
  };
  return {
    begin(name, href) {
      const kind = kinds[name];
      if (kind) open[kind]++;
      else if (name === 'a') link = href === undefined ? undefined : safeHref(href);
      else return;
      renew();
    },
    end(name) {
      const kind = kinds[name];
      if (kind) open[kind] = Math.max(0, open[kind] - 1);
      else if (name === 'a') link = undefined;
      else return;
      renew();
    },
    now: () => current,
  };
}
