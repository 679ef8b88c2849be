// Hashes as people compare them: the first sixteen digits.

export const brief = (hash: string): string => hash.slice(0, 16);
