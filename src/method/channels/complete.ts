import type { ChannelPack, ChannelVocabulary } from './types.ts';

const never = /(?!)/;
const places = { offices: [], officeHeading: never, visits: never, sorting: never };
const post = {
  privateParties: never,
  privateSubjects: never,
  notPaperForm: never,
  sideForm: never,
  toReader: never,
  received: never,
  scanned: never,
  bodies: never,
  toBody: never,
  notPaper: never,
  formHeading: never,
  // A language without words of forms takes any name under a heading of forms.
  formName: /./,
};
const words = {
  onlineService: never,
  notOnlineService: never,
  onlineHeading: never,
  partlyClosed: never,
  oneDoor: never,
  byPhone: never,
  asking: never,
  atOffices: never,
  helpHeading: never,
  byOthers: never,
  byReader: never,
};

/** A pack with the words that it leaves out, which match nothing. */
export function complete(pack: ChannelPack): ChannelVocabulary {
  return {
    ...pack,
    places: { ...places, ...pack.places },
    post: { ...post, ...pack.post },
    words: { ...words, ...pack.words },
  };
}
