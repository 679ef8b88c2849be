// Hashes: SHA-256 in lower-case hex, of text (UTF-8), bytes or canonical JSON.
import { hash } from 'node:crypto';
import { type Json, canonicalJson } from './canonical.ts';

export const sha256 = (data: string | Uint8Array): string => hash('sha256', data, 'hex');

/** SHA-256 of the RFC 8785 text: the same for the same data, whatever the order of its keys. */
export const hashOf = (value: Json): string => sha256(canonicalJson(value));

/** SHA-256 in base64, as content security policies and subresource integrity write it. */
export const sha256base64 = (data: string | Uint8Array): string => hash('sha256', data, 'base64');
