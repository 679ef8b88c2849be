// The head of a table. Roles stand in it because a phone shows rows as blocks, and browsers then forget that they are a table.

/** One column each, as they are said. */
export const TableHead = ({ heads }: { heads: readonly string[] }) => (
  <thead role="rowgroup">
    <tr role="row">
      {heads.map((head) => (
        <th scope="col" role="columnheader">
          {head}
        </th>
      ))}
    </tr>
  </thead>
);
