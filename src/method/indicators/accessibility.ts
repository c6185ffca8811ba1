import type { Indicator } from '../../model/method.ts';
import { graded } from '../indicator.ts';
import { accessibilityDuties, pidila, rgaa, vde } from '../sources.ts';

const handicap = vde('indicateur « prise en compte du handicap »', '“disability” indicator');

/** D4. Proved violations only; no compliance rate of our own. */
export const accessibilityIndicators: readonly Indicator[] = [
  graded(
    '4.1',
    'accessibility',
    ['Déclaration d’accessibilité atteignable de chaque page', 'Accessibility statement linked from every page'],
    { passed: ['depuis chaque état', 'from every state'], partial: ['depuis certains', 'from some'], failed: ['aucun', 'none'] },
    [handicap, accessibilityDuties],
  ),
  graded(
    '4.2',
    'accessibility',
    ['Déclaration d’accessibilité recevable', 'Accessibility statement receivable'],
    {
      passed: [
        'recevable (état, contact, échantillon, taux, audit de moins de trois ans)',
        'receivable (status, contact, sample, rate, audit under three years)',
      ],
      partial: ['1 ou 2 des cinq tests échouent', '1–2 of the five tests fail'],
      failed: ['davantage, ou déclaration périmée', 'more, or expired'],
    },
    [handicap, accessibilityDuties],
  ),
  graded(
    '4.3',
    'accessibility',
    ['Violations prouvées par critère du RGAA', 'Violations proved, by RGAA criterion'],
    {
      passed: ['aucun critère prouvé non conforme', 'no criterion proved not compliant'],
      partial: ['1 à 4, sans constat bloquant', '1–4, no blocking finding'],
      failed: ['5 ou plus, ou un constat bloquant sur le chemin', '5 or more, or a blocking finding on the way'],
    },
    [rgaa('106 critères')],
    true,
  ),
  graded(
    '4.4',
    'accessibility',
    ['Parcours faisable au clavier seul', 'The journey can be done with the keyboard alone'],
    {
      passed: ['chaque parcours va au bout au clavier', 'keyboard completes every path'],
      partial: [
        'va au bout avec un obstacle (ordre, focus non visible)',
        'completes with an obstacle (order, focus not visible)',
      ],
      failed: ['bloqué', 'blocked'],
    },
    [rgaa('7.3, 12.8, 12.9'), pidila('326')],
  ),
  graded(
    '4.5',
    'accessibility',
    ['Chaque champ a un nom accessible', 'Every field has an accessible name'],
    {
      passed: ['chaque champ est nommé', 'every field named'],
      partial: ['95 % ou plus', '95 % or more'],
      failed: ['moins', 'fewer'],
    },
    [rgaa('11.1')],
  ),
  graded(
    '4.6',
    'accessibility',
    ['Erreurs nommées, rattachées à leur champ et annoncées', 'Errors named, tied to their field and announced'],
    {
      passed: ['chaque erreur provoquée est nommée, rattachée et annoncée', 'every provoked error named, tied and announced'],
      partial: ['nommée', 'named'],
      failed: ['non nommée, ou signalée par la seule couleur', 'not named, or by colour alone'],
    },
    [rgaa('11.10'), pidila('316')],
  ),
  graded(
    '4.7',
    'accessibility',
    ['Affichage à 320 px et texte à 200 %', 'Reflow at 320 px and 200 % text'],
    {
      passed: ['chaque état à 320 px et à 200 %', 'every state at 320 px and 200 %'],
      partial: ['perte sans blocage', 'loss without blocking'],
      failed: ['contenu ou commande perdus', 'content or control lost'],
    },
    [rgaa('10.4, 10.11'), pidila('101')],
  ),
  graded(
    '4.8',
    'accessibility',
    ['Pas de CAPTCHA sans autre voie', 'No CAPTCHA without alternative'],
    {
      passed: ['aucun CAPTCHA, ou un CAPTCHA avec une autre voie', 'no CAPTCHA, or one with another way'],
      partial: ['–', '–'],
      failed: ['CAPTCHA sans autre voie', 'CAPTCHA without another way'],
    },
    [rgaa('1.5'), pidila('402')],
  ),
];
