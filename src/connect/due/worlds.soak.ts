// Soak: 10 000 random worlds of people, orders, rules and days on SQLite, and as many questions of what is due; in PostgreSQL and MariaDB with --test-name-pattern.
process.env['UPHELD_RUNS'] ??= '10000';
await Promise.all([import('./leave.test.ts'), import('./due.test.ts')]);
