import type { ThemeChecks } from '../theme.ts';
import { absences } from './absence.ts';
import { buttonRelevance, symbolButton } from './buttons.ts';
import { longLists, optionGroups, optionGroupWithoutLabel } from './choices.ts';
import { sameDatumOtherLabel } from './consistency.ts';
import { errorNotSaid, errorNotTied, requiredNotSaid, requiredNotShown } from './errors.ts';
import { everyGroupNamed, groupWithoutLegend, legendRelevance, legendWithoutWord } from './groups.ts';
import { emptyLabelWords, labelNotInName, labelWithoutWord } from './label-words.ts';
import { everyFieldLabelled, labelForNothing, labelRelevance, placeholderOnly, unseenLabel } from './labels.ts';
import { labelFarAway, labelMisplaced, labelPlaces } from './placement.ts';
import { fieldPreparations } from './preparations.ts';
import { purposeNotTold } from './purposes.ts';
import { noReviewStep } from './review-step.ts';
import { sameLabelTwice } from './same-labels.ts';
import { errorWithoutSuggestion } from './suggestions.ts';
import { looseChoices, looseDate, ungroupedFields } from './ungrouped.ts';

export const forms: ThemeChecks = {
  checks: [
    placeholderOnly,
    labelForNothing,
    unseenLabel,
    labelWithoutWord,
    emptyLabelWords,
    labelNotInName,
    sameLabelTwice,
    labelFarAway,
    labelMisplaced,
    looseChoices,
    looseDate,
    groupWithoutLegend,
    legendWithoutWord,
    optionGroupWithoutLabel,
    symbolButton,
    requiredNotSaid,
    requiredNotShown,
    errorNotSaid,
    errorNotTied,
    errorWithoutSuggestion,
    purposeNotTold,
  ],
  journeyChecks: [sameDatumOtherLabel, noReviewStep],
  concerns: absences,
  compliances: [everyFieldLabelled, everyGroupNamed],
  preparations: [
    labelRelevance,
    labelPlaces,
    ungroupedFields,
    legendRelevance,
    longLists,
    optionGroups,
    buttonRelevance,
    ...fieldPreparations,
  ],
};
