// Stands in for fontkit's Brotli decoder, half of what a report would load and of use for WOFF2 fonts alone.
export default function decompress() {
  throw new Error('WOFF2 fonts cannot be read: give the font as TTF or OTF.');
}
