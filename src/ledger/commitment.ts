// Commitments: the ledger binds itself to what a row says without saying it; without the row’s nonce nothing can be guessed from it.
import { randomBytes } from 'node:crypto';
import { type Json, hashOf } from '#base';

/** 32 random bytes that are kept in the row and erased with it. */
export const newNonce = (): Buffer => randomBytes(32);

/** SHA-256 in hex over the nonce and what is committed to (RFC 8785). */
export const commitmentTo = (value: Json, nonce: Uint8Array): string =>
  hashOf({ nonce: Buffer.from(nonce).toString('base64'), value });
