/** An item as files: a link for each format. */
export function exportLinks(id: string, formats: readonly string[]) {
  return formats.map((format, place) => <span key={format}>{place > 0 && ', '}<a href={`/export?what=${encodeURIComponent(id)}&format=${format}`} download>{format.toUpperCase()}</a></span>)
}
