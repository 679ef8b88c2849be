// ledger: an append-only record of what was done, that anybody can check: Merkle tree, signed checkpoints, receipts.
export { type CheckedLog, type ReadFile, checkLog, logFiles } from './bundle.ts';
export { type Checkpoint, openCheckpoint, parseCheckpoint, signCheckpoint } from './checkpoint.ts';
export { type LedgerEntry, type ReadEntry, type Said, inboxRow, isForEverybody, readEntry, record } from './entry.ts';
export { commitmentTo, newNonce } from './commitment.ts';
export { type FileWitness, fileWitness } from './file-witness.ts';
export { signingKey } from './keys.ts';
export { type Ledger, type LedgerOptions, type Witness, openLedger } from './log.ts';
export { leafHash, provesInclusion } from './merkle.ts';
export { type Signer, type Verifier, parseVkey, signerOf, verifierOf, vkeyOf } from './note.ts';
export { type Checked, checkReceipt, parseReceipt, receiptText } from './receipt.ts';
export { type Sequencing, keepSequencing } from './sequencer.ts';
