export { activities } from './activities.ts';
export * from './built-in.ts';
export { deals } from './deals.ts';
export { parties } from './parties.ts';
export { products } from './products.ts';
export * from './registry.ts';
export { settings } from './settings.ts';
