const componentRoles = new Set(
  (
    'alertdialog button checkbox combobox dialog grid link listbox menu menubar menuitem menuitemcheckbox menuitemradio option progressbar radio ' +
    'radiogroup scrollbar searchbox slider spinbutton switch tab tablist tabpanel textbox tooltip tree treegrid treeitem'
  ).split(' '),
);

/** True for the role of a component that a script runs. */
export function isComponentRole(role: string): boolean {
  return componentRoles.has(role);
}

/** Attributes of a component that opens, toggles or chooses. */
export const stateNames = [
  'aria-expanded',
  'aria-pressed',
  'aria-haspopup',
  'aria-controls',
  'aria-selected',
  'aria-checked',
] as const;
