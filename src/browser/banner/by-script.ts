// The way of one line, <script src>: puts the first layer, the link and the style into the page.
import { addStyle, elementOf } from './nodes.ts';
import { page, parts } from './page.ts';
import { start } from './start.ts';

const { first, open, css } = parts();
const layer = elementOf(first);
const link = elementOf(open);

/** As soon as there is a body, so that it is seen at the first paint; again where a page changes its whole body. */
function put(): void {
  const { body } = document;
  if (!body || page.notice.asked.length === 0) return;
  if (!layer.isConnected) body.prepend(layer);
  if (document.readyState !== 'loading' && !link.isConnected) body.append(link);
}

addStyle(css);
start(put);
put();
document.addEventListener('DOMContentLoaded', put);
