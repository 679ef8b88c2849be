// Completeness: the 35 labels of a document, ours against gold, as macro F1 over the labels’ classes.
export interface Labelled {
  label: string;
  wanted: string;
  ours: string;
}

/** Mean over the classes that gold uses of the F1 of each (`full`, `partial`, `none`, `na`), over all labels and documents. */
export function macroF1(all: readonly Labelled[]): number {
  const classes = [...new Set(all.map((one) => one.wanted))];
  const f1s = classes.map((name) => {
    const hit = all.filter((one) => one.wanted === name && one.ours === name).length;
    const wanted = all.filter((one) => one.wanted === name).length;
    const ours = all.filter((one) => one.ours === name).length;
    return (2 * hit) / (wanted + ours);
  });
  return f1s.length === 0 ? 1 : f1s.reduce((sum, f1) => sum + f1, 0) / f1s.length;
}
