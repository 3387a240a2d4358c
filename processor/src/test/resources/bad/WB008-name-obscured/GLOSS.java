class GLOSS { enum Level { HIGH } }
