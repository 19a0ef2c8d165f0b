import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/** 128 bits are enough to tell witnesses apart, and half as long to print. */
const HASH_BYTES = 16;

/** The first 128 bits of the SHA-256 of the bytes, as 32 hex digits. */
export function hashBytes(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes).subarray(0, HASH_BYTES));
}

/** {@link hashBytes} of the UTF-8 form. A lone surrogate has none and counts as U+FFFD, as in every encoder of the platform. */
export function hashText(text: string): string {
  return hashBytes(new TextEncoder().encode(text));
}
