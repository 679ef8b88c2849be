// upheld staff: invites, lists and removes the people who may enter the console, and changes their roles; whoever can run it owns the machine.
import {
  accessOf,
  changeRole,
  ensureDefaultTenant,
  invite,
  membersOf,
  openInvitations,
  removeMember,
  roleIn,
  roles,
} from '#access';
import { Problem } from '#base';
import { secretFile } from '#store';
import { isId, withHouse } from './client.ts';
import type { AddCommand } from './command.ts';
import type { Context } from './context.ts';

export const staffCommand: AddCommand = (program, context) => {
  const staff = program.command('staff').description('people who may enter the console: invite, list, role, remove');

  staff
    .command('invite')
    .description('print a one-time link: for somebody new, or for a member who has to set up anew')
    .option('--role <role>', `what the new member may do: ${roles.join(', ')}`, 'owner')
    .option('--for <id>', 'a member who lost password, app and recovery codes; keeps their role')
    .addHelpText('after', '\nExample:\n  npm run upheld -- staff invite --role privacy-lead')
    .action((options: { role: string; for?: string }) => printInvitation(context, options.role, options.for ?? null));

  staff
    .command('list')
    .description('list the members and the links that are open')
    .addHelpText('after', '\nExample:\n  npm run upheld -- staff list')
    .action(() =>
      withHouse(context, async ({ store }) => {
        const { id: tenant } = await ensureDefaultTenant(store.db, context.clock);
        const access = accessOf(store.db, context.clock, await secretFile(context.home, 'access'));
        const members = await membersOf(access, tenant);
        const links = await openInvitations(store.db, tenant, context.clock);
        // Addresses stay in the console: what a command prints ends in logs and scroll-backs.
        context.out.json({
          members: members.map(({ id, name, role, joinedAt, ready }) => ({ id, name, role, joinedAt, ready })),
          links,
        });
        for (const { id, name, role, joinedAt, ready } of members) {
          context.out.line(`${id}  ${name}, ${role}`);
          context.out.line(`    since ${joinedAt.slice(0, 10)}${ready ? '' : ', has not set up password and app yet'}`);
        }
        if (members.length === 0) context.out.line('Nobody is a member yet: npm run upheld -- staff invite');
        for (const { role, member, expiresAt } of links)
          context.out.line(`Open link: ${member ? `set up anew, ${member}` : role}, until ${expiresAt}`);
      }),
    );

  staff
    .command('role <id> <role>')
    .description(`give a member another role: ${roles.join(', ')}`)
    .addHelpText('after', '\nExample:\n  npm run upheld -- staff role 019d0000-0000-7000-8000-000000000000 auditor')
    .action((id: string, role: string) =>
      withHouse(context, async ({ store }) => {
        const { id: tenant } = await ensureDefaultTenant(store.db, context.clock);
        await changeRole(store.db, tenant, memberId(id), role, null, context.clock);
        context.out.json({ member: id, role });
        context.out.line(`${id} is ${role} from now on.`);
      }),
    );

  staff
    .command('remove <id>')
    .description('end a membership, at once')
    .addHelpText('after', '\nExample:\n  npm run upheld -- staff remove 019d0000-0000-7000-8000-000000000000')
    .action((id: string) =>
      withHouse(context, async ({ store }) => {
        const { id: tenant } = await ensureDefaultTenant(store.db, context.clock);
        await removeMember(store.db, tenant, memberId(id), null, context.clock);
        context.out.json({ removed: id });
        context.out.line(`${id} has no access any more.`);
      }),
    );
};

/** Makes a link and prints it, once. `member`: for one who sets up anew. */
export function printInvitation(context: Context, role: string, member: string | null): Promise<void> {
  return withHouse(context, async (house) => {
    const { id: tenant } = await ensureDefaultTenant(house.store.db, context.clock);
    const of = { member: member === null ? null : memberId(member) };
    const token = await invite(house.store.db, tenant, roleIn(role), context.clock, of);
    const path = `/console/enter/${token.reveal()}`;
    const url = house.address();
    context.out.json({ path, address: url === null ? null : `${url}${path}` });
    context.out.line(url === null ? `Start Upheld (npm start), then open ${path} at its address.` : `${url}${path}`);
    context.out.line('It works once, within a day. Whoever opens it chooses a password and sets up an app.');
  });
}

function memberId(word: string): string {
  if (isId(word)) return word;
  throw new Problem('cli.staff', {
    happened: `${word} is no id of a member.`,
    unchanged: 'Nothing was changed.',
    next: 'See their ids: npm run upheld -- staff list',
  });
}
