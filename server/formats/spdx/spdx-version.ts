/** Whether a version of SPDX is read: 3.0 in any of its corrections. */
export const isRead = (version: string): boolean => /^3\.0(?:\.\d+)?$/.test(version)
