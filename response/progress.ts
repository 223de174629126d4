/** What of a report's tasks is done: id → who and when (ISO 8601). Holds no value. */
export type Progress = Readonly<Record<string, { readonly who: string; readonly when: string }>>;
