// policy-contents: every entry of the table of contents leads to a heading of that name.
import { type Answer, type Probe, type Prose, contentsIn, titleOf } from '#policy';
import type { Visitor } from '../served.ts';

export const policyContents = (visitor: Visitor): Probe => ({
  kind: 'policy-contents',
  async ask({ published }): Promise<Answer> {
    const headings = new Set(headingTexts(published.prose).map(titleOf));
    for (const { text: entry } of contentsIn(published.prose)) {
      if (!headings.has(titleOf(entry)))
        return {
          state: 'broken',
          because: { key: 'probes.headingMissing', values: { entry } },
          measured: [{ key: 'probes.headingCount', values: { count: headings.size } }],
        };
    }
    const { served, comparison } = await visitor.policyPage(published);
    if (!served.reached && served.why === 'not-running')
      return { state: 'unproven', because: { key: 'probes.notRunning' }, measured: [] };
    if (!served.reached || !comparison?.equal) {
      return {
        state: 'broken',
        because: { key: 'probes.headingNotServed', values: { address: served.address ?? '' } },
        measured: [],
      };
    }
    return {
      state: 'upheld',
      because: { key: 'probes.headingFound' },
      measured: [{ key: 'probes.headingCount', values: { count: headings.size } }],
    };
  },
});

const headingTexts = (prose: Prose): string[] =>
  prose.blocks
    .filter((block) => block.kind === 'heading')
    .map((block) => block.segments.map((segment) => segment.text).join(' '));
