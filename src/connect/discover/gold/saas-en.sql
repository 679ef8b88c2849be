-- An English software service: workspaces, users with JSON profiles, events, tickets, OAuth clients.
CREATE TABLE workspaces ( -- nobody
  id TEXT PRIMARY KEY, -- -
  name TEXT, -- -
  slug TEXT, -- -
  plan TEXT, -- -
  created_at TEXT -- -
);
CREATE TABLE users ( -- person
  id TEXT PRIMARY KEY, -- -
  workspace_id TEXT REFERENCES workspaces(id), -- - >workspaces lookup
  email TEXT UNIQUE, -- pd:EmailAddress
  emailVerified INTEGER, -- -
  displayName TEXT, -- pd:Name
  passwordHash TEXT, -- pd:Password
  totp_secret TEXT, -- pd:Authenticating
  avatar_url TEXT, -- pd:Picture
  locale TEXT, -- pd:Language
  timezone TEXT, -- -
  profile TEXT, -- pd:BirthDate|pd:TelephoneNumber|pd:PhysicalAddress|pd:Profile
  last_login_at TEXT, -- ?
  is_admin INTEGER, -- -
  invited_by TEXT REFERENCES users(id) -- - >users mention
);
CREATE TABLE sessions ( -- of-person
  id TEXT PRIMARY KEY, -- -|pd:Identifier
  user_id TEXT REFERENCES users(id), -- - >users subject
  token TEXT, -- pd:Authenticating|pd:Identifier
  ip_address TEXT, -- pd:IPAddress
  user_agent TEXT, -- pd:UserAgent
  expires_at TEXT -- -
);
CREATE TABLE events ( -- of-person
  id INTEGER PRIMARY KEY, -- -
  user_id TEXT REFERENCES users(id), -- - >users subject
  event_name TEXT, -- ?
  page_url TEXT, -- pd:BrowsingBehaviour
  referrer TEXT, -- pd:BrowsingReferral
  properties TEXT, -- ?
  occurred_at TEXT -- -
);
CREATE TABLE tickets ( -- of-person
  id INTEGER PRIMARY KEY, -- -
  requester_id TEXT REFERENCES users(id), -- - >users subject
  assignee_id TEXT REFERENCES users(id), -- - >users mention
  subject TEXT, -- pd:Communication
  body TEXT, -- pd:Communication
  priority INTEGER, -- -
  status TEXT -- -
);
CREATE TABLE oauth_clients ( -- nobody
  client_id TEXT PRIMARY KEY, -- -
  client_secret TEXT, -- -
  redirect_uri TEXT, -- -
  name TEXT -- -
);
CREATE TABLE feature_flags ( -- nobody
  key TEXT PRIMARY KEY, -- -
  description TEXT, -- -
  enabled INTEGER -- -
);
CREATE TABLE invoices ( -- nobody
  id INTEGER PRIMARY KEY, -- -
  workspace_id TEXT REFERENCES workspaces(id), -- - >workspaces lookup
  amount_cents INTEGER, -- -
  currency TEXT, -- -
  paid_at TEXT -- -
);
CREATE TABLE newsletter_subscribers ( -- person
  email TEXT PRIMARY KEY, -- pd:EmailAddress
  subscribed_at TEXT, -- -|pd:PrivacyPreference
  unsubscribe_token TEXT -- -|pd:Authenticating|pd:Identifier|pd:PrivacyPreference
);
INSERT INTO workspaces VALUES ('7c4f0e7e-3f0c-4a57-9d5a-0c1d3b1b1a01','Quillmere','quillmere','pro','2024-01-01');
INSERT INTO users VALUES ('7c4f0e7e-3f0c-4a57-9d5a-0c1d3b1b1b01','7c4f0e7e-3f0c-4a57-9d5a-0c1d3b1b1a01','ada@quillmere.example',1,'Ada Penwright','$2b$10$abcdefghijklmnopqrstuuM8d1hXoZ3C7m4Qb1kq1nJm1u9eE0f2a',NULL,NULL,'en-GB','Europe/London','{"birthDate":"1980-02-03","phone":"+44 113 496 0000","address":{"street":"4 Kiln Lane","city":"Otley"}}','2024-05-01',1,NULL),
 ('7c4f0e7e-3f0c-4a57-9d5a-0c1d3b1b1b02','7c4f0e7e-3f0c-4a57-9d5a-0c1d3b1b1a01','bo@quillmere.example',1,'Bo Larkspur',NULL,NULL,NULL,'en-GB','Europe/London','{}','2024-05-01',0,'7c4f0e7e-3f0c-4a57-9d5a-0c1d3b1b1b01');
