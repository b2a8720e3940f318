/** Said at a field or a text whose caret was put where it stood: an editor hears of it a moment later only by itself. */
export const PLACED = 'preau-placed';
