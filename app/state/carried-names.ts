/** Attribute of an element that holds a file of the site, with its path below the base path. */
export const CARRIED = "data-carried";
/** Name of the meta element with the address of the site, where the file was told it. */
export const SITE = "site-address";
