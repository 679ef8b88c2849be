// The names under which our own checks ask for data: what they do proves nothing about anybody's work, and alarms nobody.
export const ownChecks: readonly string[] = ['job:purpose-check', 'job:encryption-check'];
