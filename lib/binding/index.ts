export { bindingsOf, taskBinding } from "./bindings-of.ts";
export { newOwnUnit, ownUnitFacts } from "./own-unit-facts.ts";
