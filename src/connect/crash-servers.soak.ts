// Erasing and kill -9 on servers, with MariaDB too: what the test of the same name leaves out, because it takes long.
process.env['UPHELD_SOAK'] = '1';
await import('./crash-servers.test.ts');
