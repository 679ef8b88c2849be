// Test only: changing one's address in memory: one change that waits, and the link `a-link` for both mails.
import type { EmailDoor } from '#access';
import { Pii } from '#base';

const email = new Pii('ines.calder@ternandtide.example');

export const sampleEmail = (): EmailDoor => ({
  waiting: async () => ({ email, until: '2026-11-22T09:00:00.000Z' }),
  ask: async (_, __, typed) => (typed.reveal().includes('@') ? { is: 'asked' } : { is: 'wrong', fault: 'no-address' }),
  withdraw: async () => true,
  toConfirm: async (_, link) => (link.reveal() === 'a-link' ? email : null),
  confirm: async (_, link) => (link.reveal() === 'a-link' ? 'changed' : 'gone'),
  toStop: async (link) => (link.reveal() === 'a-link' ? 'asked' : null),
  stop: async (link) => (link.reveal() === 'a-link' ? 'stopped' : 'gone'),
});
