// The small door of the room: taking PDFs and web pages apart, without the reader and all its words, for a thread that does nothing else.
export { type Extracted, pdfText } from './pdf.ts';
export { pageText } from './web-page.ts';
