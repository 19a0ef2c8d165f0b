/** Small documents for tests, written byte by byte. */
export { paragraph, writeDocx, writeZip } from "./write-docx.ts";
export { setParagraph, writePdf } from "./write-pdf.ts";
