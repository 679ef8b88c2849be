// upheld webhook: makes, lists, tries and removes the addresses that are told what changes, and shows what was sent to them.
import { homeTenant, ensureDefaultTenant } from '#access';
import { Problem } from '#base';
import { eventTypes } from '#store';
import type { AddCommand } from './command.ts';
import { collect, isId, withHouse } from './client.ts';
import type { Context, House } from './context.ts';

export const webhookCommand: AddCommand = (program, context) => {
  const hooks = program
    .command('webhook')
    .description('addresses that are told what changes: create, list, test, deliveries, redeliver, enable, remove');

  hooks
    .command('create')
    .description('make a webhook; its secret is printed once')
    .requiredOption('--url <url>', 'an https address that the internet reaches')
    .requiredOption('--event <event>', `what it is told; repeat it for more: ${eventTypes.join(', ')}`, collect, [])
    .addHelpText(
      'after',
      '\nExample:\n  npm run upheld -- webhook create --url https://hooks.example.com/upheld --event verdict.changed --event policy.published',
    )
    .action((options: { url: string; event: string[] }) =>
      withHouse(context, async (house) => {
        const tenant = await ensureDefaultTenant(house.store.db, context.clock);
        const made = await (await house.webhooks()).create(tenant.id, { url: options.url, events: options.event });
        context.out.json({ ...made.webhook, secret: made.secret.reveal() });
        context.out.line(made.secret.reveal());
        context.out.line();
        context.out.line(
          'This is the only time the secret is shown: your receiver verifies with it what comes from Upheld.',
        );
        context.out.line(`Try it: npm run upheld -- webhook test ${made.webhook.id}`);
      }),
    );

  hooks
    .command('list')
    .description('list all webhooks')
    .addHelpText('after', '\nExample:\n  npm run upheld -- webhook list')
    .action(() =>
      withHouse(context, async (house) => {
        const tenant = await homeTenant(house.store.db);
        const all = tenant ? await (await house.webhooks()).list(tenant.id) : [];
        context.out.json({ webhooks: all });
        for (const hook of all) {
          context.out.line(`${hook.id}  ${hook.url}`);
          context.out.line(`    ${hook.events.join(', ')}`);
          if (hook.disabledBecause) context.out.line(`    switched off: ${reasons[hook.disabledBecause]}`);
          else if (hook.failingSince) context.out.line(`    failing since ${hook.failingSince}`);
        }
        if (all.length === 0) context.out.line('There is no webhook yet: npm run upheld -- webhook create --help');
      }),
    );

  hooks
    .command('deliveries <id>')
    .description('show what was last sent to a webhook, and how it was answered')
    .addHelpText('after', '\nExample:\n  npm run upheld -- webhook deliveries 019d0000-0000-7000-8000-000000000000')
    .action((id: string) =>
      withWebhook(context, id, async (house, tenant) => {
        const log = (await (await house.webhooks()).deliveries(tenant, id, 20)) ?? missing(id);
        context.out.json({ deliveries: log });
        for (const { id: delivery, type, subject, state, attempts, nextAttemptAt } of log) {
          context.out.line(
            `${delivery}  ${type}  ${subject}  ${state}${nextAttemptAt ? `, next at ${nextAttemptAt}` : ''}`,
          );
          for (const { at, status, milliseconds, error } of attempts)
            context.out.line(`    ${at}  ${status ?? '–'}  ${milliseconds} ms${error ? `  ${error}` : ''}`);
        }
        if (log.length === 0) context.out.line('Nothing was sent to it in the last thirty days.');
      }),
    );

  hooks
    .command('test <id>')
    .description('send it a test; a running Upheld delivers it')
    .addHelpText('after', '\nExample:\n  npm run upheld -- webhook test 019d0000-0000-7000-8000-000000000000')
    .action((id: string) =>
      withWebhook(context, id, async (house, tenant) => {
        if (!(await (await house.webhooks()).test(tenant, id))) missing(id);
        context.out.json({ queued: true });
        context.out.line(`Queued. How it went: npm run upheld -- webhook deliveries ${id}`);
      }),
    );

  hooks
    .command('redeliver <id> <delivery>')
    .description('send one delivery again, under the same webhook-id')
    .addHelpText(
      'after',
      '\nExample:\n  npm run upheld -- webhook redeliver 019d0000-0000-7000-8000-000000000000 019d0000-0000-7000-8000-000000000001',
    )
    .action((id: string, delivery: string) =>
      withWebhook(context, id, async (house, tenant) => {
        const queued = isId(delivery) && (await (await house.webhooks()).redeliver(tenant, id, delivery));
        if (!queued)
          throw refused(
            `Webhook ${id} has no delivery ${delivery}, or is switched off.`,
            `See its log: npm run upheld -- webhook deliveries ${id}`,
          );
        context.out.json({ queued: true });
        context.out.line(`Queued. How it went: npm run upheld -- webhook deliveries ${id}`);
      }),
    );

  hooks
    .command('enable <id>')
    .description('switch a webhook on again')
    .addHelpText('after', '\nExample:\n  npm run upheld -- webhook enable 019d0000-0000-7000-8000-000000000000')
    .action((id: string) =>
      withWebhook(context, id, async (house, tenant) => {
        const hook = (await (await house.webhooks()).enable(tenant, id)) ?? missing(id);
        context.out.json(hook);
        context.out.line(`${hook.url} is told again from now on.`);
      }),
    );

  hooks
    .command('remove <id>')
    .description('remove a webhook with its secret and its log')
    .addHelpText('after', '\nExample:\n  npm run upheld -- webhook remove 019d0000-0000-7000-8000-000000000000')
    .action((id: string) =>
      withWebhook(context, id, async (house, tenant) => {
        if (!(await (await house.webhooks()).remove(tenant, id))) missing(id);
        context.out.json({ removed: id });
        context.out.line('Removed. Nothing more is sent there.');
      }),
    );
};

const reasons = { failing: 'nothing was accepted for five days', gone: 'the receiver said that it is gone' };

function missing(id: string): never {
  throw refused(`There is no webhook ${id}.`, 'See their ids: npm run upheld -- webhook list');
}

const refused = (happened: string, next: string): Problem =>
  new Problem('cli.webhook', { happened, unchanged: 'Nothing was sent or changed.', next });

const withWebhook = (
  context: Context,
  id: string,
  act: (house: House, tenant: string) => Promise<void>,
): Promise<void> =>
  withHouse(context, async (house) => {
    const tenant = await homeTenant(house.store.db);
    if (!tenant || !isId(id)) missing(id);
    await act(house, tenant.id);
  });
