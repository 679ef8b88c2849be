// read: prose in, a typed policy out; every fact keeps the sentence it came from.
export { type Reading, read } from './read.ts';
export { type Segmentation, type SourceMap, segment, segmentHash } from './segment.ts';
export { type Extracted, isPdf, pdfText } from './pdf.ts';
export { pageText } from './web-page.ts';
export { decodeSource, largestSource, tooLarge } from './source.ts';
