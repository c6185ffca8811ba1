/** Letters of an id that components of the same name share (`src/audits/identity.ts`). */
const shared = 8;

/** What the components of one name with one problem share: the beginning of their ids; an id of another form is alone. */
export const familyOf = (id: string): string => (/^[0-9a-f]{12}$/.test(id) ? id.slice(0, shared) : id);
