/** What is chosen after one of many was ticked, or no longer is. */
export const withOrWithout = (chosen: readonly string[], one: string, isChosen: boolean): readonly string[] =>
  isChosen ? [...chosen, one] : chosen.filter((other) => other !== one);
