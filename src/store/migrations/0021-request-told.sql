-- Links of requests that lead to more: to a page on which somebody types a further detail that is known of them, and, for the service of another
-- controller, to the package that it takes over and to where it says how that goes.

alter table upheld.request_link drop constraint request_link_leads_check;
alter table upheld.request_link add constraint request_link_leads_check
  check (leads in ('status', 'identity', 'detail', 'package', 'transfer', 'callback'));
