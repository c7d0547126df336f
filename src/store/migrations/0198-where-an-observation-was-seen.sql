-- Where something was seen when it was answered or closed: what is seen elsewhere later, under the same name, is open again.
-- Notes from before have none: of them the figures alone are compared.
ALTER TABLE observation_note ADD COLUMN places text[];
