// Routes of staff: the list, and what an owner does to it. The guard asks for the role and for a fresh proof before each change.
import type { Hono } from 'hono';
import { Problem, Secret, type Text } from '#base';
import { entry } from '#words';
import { isUuid } from './account-routes.tsx';
import type { WebHouse } from './house.ts';
import { type StaffDeed, type StaffView, StaffPage, staffDeeds } from './pages/staff.tsx';
import { answer } from './public-routes.tsx';
import { textIn } from './sign-in-routes.tsx';
import { type Visit, type WebContext, signedIn } from './visit.ts';

/** Refusals that are shown above the list, in the reader's language. */
const refusals: Readonly<Record<string, Text>> = {
  'access.last-owner': entry.lastOwner,
  'access.no-member': entry.noMember,
};

export function staffRoutes(app: Hono<{ Variables: { visit: Visit } }>, house: WebHouse): void {
  const { door } = house;

  app.get('/console/staff', async (c) => {
    const done = c.req.query('done');
    return staffPage(c, { done: done !== undefined && Object.hasOwn(staffDeeds, done) ? (done as StaffDeed) : null });
  });

  app.post('/console/staff/invite', async (c) => {
    const { company, session } = signedIn(c);
    const body = await c.req.parseBody();
    const member = textIn(body, 'member');
    if (member !== '' && !isUuid(member)) return c.notFound();
    return refusing(c, async () => {
      // A link for somebody who is a member already says nothing of a role: it leaves theirs as it is.
      const role = member === '' ? textIn(body, 'role') : 'auditor';
      const token = await door.invite(company.id, role, session, member === '' ? null : member);
      const path = `/console/enter/${token.reveal()}`;
      return staffPage(c, { link: new Secret(new URL(path, house.publicUrl ?? c.req.url).href) });
    });
  });

  app.post('/console/staff/withdraw', async (c) => {
    const id = textIn(await c.req.parseBody(), 'invitation');
    const done = isUuid(id) && (await door.withdraw(signedIn(c).company.id, id));
    return done ? c.redirect('/console/staff?done=withdrawn', 303) : c.notFound();
  });

  app.post('/console/staff/role', async (c) => {
    const { company, session } = signedIn(c);
    const body = await c.req.parseBody();
    const member = textIn(body, 'member');
    if (!isUuid(member)) return c.notFound();
    return refusing(c, async () => {
      await door.changeRole(company.id, member, textIn(body, 'role'), session);
      return c.redirect('/console/staff?done=role', 303);
    });
  });

  app.post('/console/staff/remove', async (c) => {
    const { company, session } = signedIn(c);
    const member = textIn(await c.req.parseBody(), 'member');
    if (!isUuid(member)) return c.notFound();
    return refusing(c, async () => {
      await door.remove(company.id, member, session);
      return c.redirect('/console/staff?done=removed', 303);
    });
  });

  async function refusing(c: WebContext, act: () => Promise<Response>): Promise<Response> {
    try {
      return await act();
    } catch (error) {
      const text = error instanceof Problem ? refusals[error.code] : undefined;
      if (!text) throw error;
      return staffPage(c, { error: text }, 422);
    }
  }

  async function staffPage(c: WebContext, more: Partial<StaffView>, status: 200 | 422 = 200): Promise<Response> {
    const { company, session, language } = signedIn(c);
    const [members, invitations] = await Promise.all([door.members(company.id), door.invitations(company.id)]);
    const view = { company, session, language, members, invitations, done: null, error: null, link: null, ...more };
    return answer(c, <StaffPage {...view} />, status);
  }
}
