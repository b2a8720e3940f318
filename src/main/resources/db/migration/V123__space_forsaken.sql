-- When the last person of a space left it; told of no space in which somebody sits again. Those of before are long since.
ALTER TABLE space ADD COLUMN forsaken_since TIMESTAMP(6) NULL;
