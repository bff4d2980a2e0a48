// Tables as Kafka's tools and kubectl print them: upper-case heads, two spaces between, no borders.

/** Rows of cells under heads, aligned; cut at `columns` on a terminal, never in a pipe. */
export function table(
  heads: readonly string[],
  rows: readonly (readonly (string | number | bigint)[])[],
  columns?: number,
): string {
  const cells = [heads, ...rows.map((row) => row.map(String))]
  const widths = heads.map((_, at) => Math.max(...cells.map((row) => (row[at] ?? '').length)))
  const lines = cells.map((row) => {
    const line = row.map((cell, at) => cell.padEnd(widths[at] as number)).join('  ')
    return cut(line.trimEnd(), columns)
  })
  return `${lines.join('\n')}\n`
}

function cut(line: string, columns: number | undefined): string {
  return columns === undefined || line.length <= columns ? line : line.slice(0, columns)
}
