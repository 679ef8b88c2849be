-- Links of requests that lead to more: to a page on which somebody types a further detail that is known of them.

alter table upheld.request_link drop constraint request_link_leads_check;
alter table upheld.request_link add constraint request_link_leads_check
  check (leads in ('status', 'identity', 'detail', 'package'));
