// Stands in for the external editor that inquirer's stock prompts can open: the wizard has none, and it would bring half a
// megabyte of code pages along.
export const editAsync = () => {
  throw new Error('there is no editor in the wizard');
};
