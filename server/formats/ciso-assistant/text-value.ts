import { z } from 'zod'

/** Text, or a number or truth value that YAML made of a text without quotes: `ref_id: 4`. */
export const text = z.union([z.string(), z.number().transform(String), z.boolean().transform(String)])

/** Text that says something. */
export const said = (value: string | null | undefined): string | undefined => (value === null || value === undefined || value.trim() === '' ? undefined : value)
