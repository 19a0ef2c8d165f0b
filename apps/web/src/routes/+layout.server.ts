import type { LayoutServerLoad } from "./$types.js";

export const load: LayoutServerLoad = ({ locals: { locale, theme } }) => ({ locale, theme });
