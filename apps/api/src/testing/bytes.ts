/** The text in UTF-8. */
export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** The few characters that the tests need in GBK; no platform writes it. */
const GBK: Readonly<Record<string, readonly [number, number]>> = {
  会: [0xbb, 0xe1],
  议: [0xd2, 0xe9],
  强: [0xc7, 0xbf],
  调: [0xb5, 0xf7],
  要: [0xd2, 0xaa],
  落: [0xc2, 0xe4],
  实: [0xca, 0xb5],
  责: [0xd4, 0xf0],
  任: [0xc8, 0xce],
  "，": [0xa3, 0xac],
  "。": [0xa1, 0xa3],
};

/** The text in GBK; only characters of the table. */
export const gbkOf = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Array.from(text).flatMap((char) => GBK[char] ?? []));
