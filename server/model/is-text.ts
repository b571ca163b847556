/**
 * Whether this is text that a database and a hash read alike: no NUL, and no half of a UTF-16 pair, which cannot be written as UTF-8 and comes
 * back as another character.
 */
export const isText = (value: string): boolean => !/\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(value)
