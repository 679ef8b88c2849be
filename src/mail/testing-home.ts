// A throw-away folder for tests, removed when the test ends.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export function testHome(t: { after(act: () => void): void }): string {
  const home = mkdtempSync(join(tmpdir(), 'upheld-mail-'));
  t.after(() => rmSync(home, { recursive: true, force: true }));
  return home;
}
