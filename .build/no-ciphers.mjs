// Stands in for the ciphers that pdfkit loads to lock a document: no report is locked, and building their tables takes longer
// than drawing a page.
const none = () => {
  throw new Error('reports are not encrypted');
};

export { none as cbc, none as ecb };
