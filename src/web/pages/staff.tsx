// Staff: who may enter the console and as what, open links, and for owners the forms that invite, change a role and remove.
import type { Child } from 'hono/jsx';
import { type Member, type OpenInvitation, may, roles } from '#access';
import type { Language, Secret, Text } from '#base';
import { entry } from '#words';
import { ConsoleShell } from '../console-shell.tsx';
import { Csrf, Done } from '../forms.tsx';
import type { Company, Session } from '../house.ts';
import { type Speaker, speaker } from '../speak.tsx';
import { Wrong, roleName } from './account-parts.tsx';

export const staffDeeds = {
  role: entry.doneRole,
  removed: entry.doneRemoved,
  withdrawn: entry.doneWithdrawn,
  confirmed: entry.doneConfirmed,
} as const;
export type StaffDeed = keyof typeof staffDeeds;

export interface StaffView {
  company: Company;
  session: Session;
  language: Language;
  members: readonly Member[];
  invitations: readonly OpenInvitation[];
  done: StaffDeed | null;
  error: Text | null;
  /** The address of a link that was just made: shown this once. */
  link: Secret | null;
}

export const StaffPage = (view: StaffView) => {
  const t = speaker(view.language);
  const mayWrite = may(view.session, 'write', 'staff');
  return (
    <ConsoleShell
      view={view}
      title={t(entry.staffTitle)}
      here="/console/staff"
      otherLanguages={(language) => `/console/staff?lang=${language}`}
    >
      {view.done && <Done>{t(staffDeeds[view.done])}</Done>}
      {view.error && <Wrong>{t(view.error)}</Wrong>}
      {view.link && <Link link={view.link} t={t} />}
      <h1>{t(entry.staffTitle)}</h1>
      <p class="lead">{t(entry.staffLead, { company: view.company.name })}</p>
      <ul class="lines spaced" role="list">
        {view.members.map((member) => (
          <li>
            <Who member={member} view={view} mayWrite={mayWrite} t={t} />
          </li>
        ))}
      </ul>
      {mayWrite && <Invite view={view} t={t} />}
      <Invitations view={view} mayWrite={mayWrite} t={t} />
    </ConsoleShell>
  );
};

const Link = ({ link, t }: { link: Secret; t: Speaker }) => (
  <div class="notice" role="status">
    <p>{t(entry.inviteMade)}</p>
    <p class="command">
      <code>{link.reveal()}</code>
    </p>
    <p>{t(entry.inviteNote)}</p>
  </div>
);

const Who = ({ member, view, mayWrite, t }: { member: Member; view: StaffView; mayWrite: boolean; t: Speaker }) => (
  <div class="member">
    <p>
      <strong>{member.name}</strong>
      {member.id === view.session.staff && <> ({t(entry.staffYou)})</>}, {t(roleName(member.role))}
    </p>
    <p class="quiet">
      {mayWrite && member.email && <>{member.email.reveal()}, </>}
      {t(entry.staffSince, { on: member.joinedAt.slice(0, 10) })}
      {!member.ready && <>, {t(entry.staffNotReady)}</>}
    </p>
    {mayWrite && <Change member={member} view={view} t={t} />}
  </div>
);

const Change = ({ member, view, t }: { member: Member; view: StaffView; t: Speaker }) => (
  <details>
    <summary aria-label={`${t(entry.staffChange)}: ${member.name}`}>{t(entry.staffChange)}</summary>
    <MemberForm act="role" member={member} view={view} label={t(entry.roleSave)}>
      <RoleChoice id={`role-${member.id}`} label={t(entry.roleOf, { name: member.name })} chosen={member.role} t={t} />
    </MemberForm>
    <MemberForm act="invite" member={member} view={view} label={t(entry.staffAnew)}>
      <p class="help">{t(entry.staffAnewWhy)}</p>
    </MemberForm>
    <MemberForm act="remove" member={member} view={view} label={t(entry.staffRemove)}>
      <p class="help">{t(entry.staffRemoveWhy)}</p>
    </MemberForm>
  </details>
);

const MemberForm = (props: {
  act: 'role' | 'invite' | 'remove';
  member: Member;
  view: StaffView;
  label: string;
  children?: Child;
}) => (
  <form method="post" action={`/console/staff/${props.act}`} class="narrow">
    <Csrf token={props.view.session.csrf} />
    <input type="hidden" name="member" value={props.member.id} />
    {props.children}
    <button type="submit" class="outline small" aria-label={`${props.label}: ${props.member.name}`}>
      {props.label}
    </button>
  </form>
);

const RoleChoice = ({ id, label, chosen, t }: { id: string; label: string; chosen: string; t: Speaker }) => (
  <div class="field">
    <label for={id}>{label}</label>
    <select id={id} name="role">
      {roles.map((role) => (
        <option value={role} selected={role === chosen}>
          {t(roleName(role))}
        </option>
      ))}
    </select>
  </div>
);

const Invite = ({ view, t }: { view: StaffView; t: Speaker }) => (
  <section class="spaced" aria-labelledby="invite">
    <h2 id="invite">{t(entry.inviteTitle)}</h2>
    <form method="post" action="/console/staff/invite" class="narrow">
      <Csrf token={view.session.csrf} />
      <RoleChoice id="invite-role" label={t(entry.role)} chosen="auditor" t={t} />
      <button type="submit">{t(entry.inviteButton)}</button>
      <p class="help">{t(entry.inviteNote)}</p>
    </form>
  </section>
);

const Invitations = ({ view, mayWrite, t }: { view: StaffView; mayWrite: boolean; t: Speaker }) => (
  <section class="spaced" aria-labelledby="links">
    <h2 id="links">{t(entry.invitesTitle)}</h2>
    {view.invitations.length === 0 ? (
      <p class="quiet">{t(entry.invitesNone)}</p>
    ) : (
      <ul class="lines" role="list">
        {view.invitations.map((one) => (
          <li>
            <span>
              {one.member === null ? t(roleName(one.role)) : t(entry.inviteAnew, { name: one.member })},{' '}
              <span class="quiet">{t(entry.inviteUntil, { at: one.expiresAt })}</span>
            </span>
            {mayWrite && (
              <form method="post" action="/console/staff/withdraw">
                <Csrf token={view.session.csrf} />
                <input type="hidden" name="invitation" value={one.id} />
                <button type="submit" class="outline small">
                  {t(entry.withdraw)}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    )}
  </section>
);
