-- Links that go to the mailbox that somebody wants to be written to from now on: without a press behind it no address by which people are recognised is replaced.

alter table upheld.request_link drop constraint request_link_leads_check;
alter table upheld.request_link add constraint request_link_leads_check
  check (leads in ('status', 'identity', 'detail', 'mailbox', 'package', 'transfer', 'callback'));
