<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>About Crossclaim</source>
        <translation>Acerca de Crossclaim</translation>
    </message>
    <message>
        <source>Read articles, mark entities and claims in the text itself, and tell who contradicts whom.</source>
        <translation>Lea artículos, marque entidades y afirmaciones en el propio texto y diga quién contradice a quién.</translation>
    </message>
</context>
<context>
    <name>AliasList</name>
    <message>
        <source>Add a spelling</source>
        <translation>Añadir una grafía</translation>
    </message>
    <message>
        <source>Add a spelling …</source>
        <translation>Añadir una grafía …</translation>
    </message>
    <message>
        <source>Another name or spelling of the same one (Enter adds it)</source>
        <translation>Otro nombre o grafía de lo mismo (Intro lo añade)</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Article {title}</source>
        <translation>Artículo {title}</translation>
    </message>
    <message>
        <source>Claim saved: {words}.</source>
        <translation>Afirmación guardada: {words}.</translation>
    </message>
    <message>
        <source>Done again: {step}.</source>
        <translation>Rehecho: {step}.</translation>
    </message>
    <message>
        <source>Done: {step}.</source>
        <translation>Hecho: {step}.</translation>
    </message>
    <message>
        <source>Linked: {a} {relation} {b}.</source>
        <translation>Enlazado: {a} {relation} a {b}.</translation>
    </message>
    <message>
        <source>Marked as {kind}: {name}.</source>
        <translation>Marcado como {kind}: {name}.</translation>
    </message>
    <message>
        <source>Nothing is pinned any more.</source>
        <translation>Ya no hay nada fijado.</translation>
    </message>
    <message>
        <source>Pinned: {claim}</source>
        <translation>Fijado: {claim}</translation>
    </message>
    <message>
        <source>Undone: {step}.</source>
        <translation>Deshecho: {step}.</translation>
    </message>
</context>
<context>
    <name>AnythingPopup</name>
    <message>
        <source>#  claims, ids</source>
        <translation>#  afirmaciones, identificadores</translation>
    </message>
    <message>
        <source>&gt;  commands</source>
        <translation>&gt;  órdenes</translation>
    </message>
    <message>
        <source>@  entities</source>
        <translation>@  entidades</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Article, entity, claim, id or command  (&gt; commands, @ entities, # claims)</source>
        <translation>Artículo, entidad, afirmación, identificador u orden  (&gt; órdenes, @ entidades, # afirmaciones)</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Enter  go, do</source>
        <translation>Intro  ir, hacer</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Esc  back</source>
        <translation>Esc  volver</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Go to or do anything</source>
        <translation>Ir a algo o hacer algo</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mención</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>Aquí no es posible</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>What can be gone to or done</source>
        <translation>A qué se puede ir o qué se puede hacer</translation>
    </message>
    <message>
        <source>not possible here</source>
        <translation>aquí no es posible</translation>
    </message>
    <message>
        <source>↑ ↓  choose</source>
        <translation>↑ ↓  elegir</translation>
    </message>
</context>
<context>
    <name>ArticleActions</name>
    <message>
        <source>Copies of each other</source>
        <translation>Copias entre sí</translation>
    </message>
    <message>
        <source>Copy of the article being read</source>
        <translation>Copia del artículo que se lee</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation>Se eliminó «{title}»</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>Editar los datos…</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marcar como terminado</translation>
    </message>
    <message>
        <source>Mark as in progress</source>
        <translation>Marcar como en curso</translation>
    </message>
    <message>
        <source>Mark as new</source>
        <translation>Marcar como nuevo</translation>
    </message>
    <message>
        <source>Not a copy</source>
        <translation>No es una copia</translation>
    </message>
    <message>
        <source>Open and read</source>
        <translation>Abrir y leer</translation>
    </message>
    <message>
        <source>Show beside</source>
        <translation>Mostrar al lado</translation>
    </message>
    <message>
        <source>Update this article…</source>
        <translation>Actualizar este artículo…</translation>
    </message>
</context>
<context>
    <name>ArticleForm</name>
    <message>
        <source>2024-06-12, 2024-06 or 2024; 2024~ for about, 2024-01/2024-03 for a span</source>
        <translation>2024-06-12, 2024-06 o 2024; 2024~ si es aproximado, 2024-01/2024-03 para un periodo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Delete this article with its tags</source>
        <translation>Eliminar este artículo con sus etiquetas</translation>
    </message>
    <message>
        <source>How far the reading is</source>
        <translation>Hasta dónde llega la lectura</translation>
    </message>
    <message>
        <source>How the date is known</source>
        <translation>Cómo se conoce la fecha</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Se sabe por</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Newspaper, agency, site …</source>
        <translation>Periódico, agencia, sitio …</translation>
    </message>
    <message>
        <source>Open address…</source>
        <translation>Abrir dirección…</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Show earlier text…</source>
        <translation>Mostrar el texto anterior…</translation>
    </message>
    <message>
        <source>Shows where it leads before anything is opened</source>
        <translation>Muestra adónde lleva antes de abrir nada</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Where it was published</source>
        <translation>Dónde se publicó</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Quién lo escribió</translation>
    </message>
    <message>
        <source>en, ar, es …</source>
        <translation>en, ar, es …</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texto pegado</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versión {number}</translation>
    </message>
</context>
<context>
    <name>BackupCommands</name>
    <message>
        <source>Show backups</source>
        <translation>Mostrar las copias</translation>
    </message>
    <message>
        <source>The backup of {when} holds far less than the one before. Older backups stay until you say that it is right so.</source>
        <translation>La copia de seguridad de {when} contiene mucho menos que la anterior. Las copias más antiguas se conservan hasta que diga que está bien así.</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Contradicciones</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entidades</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Hacer una copia ahora</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Abrirlo</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Backup of {when} made and checked.</source>
        <translation>Copia de {when} hecha y comprobada.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Comparing with now…</source>
        <translation>Comparando con el estado actual…</translation>
    </message>
    <message>
        <source>Crossclaim keeps checked copies of this project in your own folder: after opening, every half hour when something changed, and before imports.</source>
        <translation>Crossclaim guarda copias comprobadas de este proyecto en su propia carpeta: al abrirlo, cada media hora si algo ha cambiado y antes de importar.</translation>
    </message>
    <message>
        <source>It is r&amp;ight so</source>
        <translation>Está b&amp;ien así</translation>
    </message>
    <message>
        <source>Make a backup of what is there now</source>
        <translation>Hacer una copia de lo que hay ahora</translation>
    </message>
    <message>
        <source>Restore as a &amp;new file…</source>
        <translation>Restaurar como archivo &amp;nuevo…</translation>
    </message>
    <message>
        <source>Restore in &amp;place…</source>
        <translation>Restaurar en su &amp;lugar…</translation>
    </message>
    <message>
        <source>Restored as {name}.</source>
        <translation>Restaurado como {name}.</translation>
    </message>
    <message>
        <source>The project becomes as in this backup; what is there now is backed up first</source>
        <translation>El proyecto queda como en esta copia; antes se hace una copia de lo que hay ahora</translation>
    </message>
    <message>
        <source>The project becomes as it was on {when}. What is there now is backed up first.</source>
        <translation>El proyecto queda como estaba el {when}. Antes se hace una copia de lo que hay ahora.</translation>
    </message>
    <message>
        <source>There is less in the project because you removed it: keep backups as usual</source>
        <translation>Hay menos en el proyecto porque usted lo quitó: seguir haciendo copias como siempre</translation>
    </message>
    <message>
        <source>There is no backup yet. Make one now.</source>
        <translation>Todavía no hay ninguna copia. Haga una ahora.</translation>
    </message>
    <message>
        <source>What differs from now</source>
        <translation>Diferencias con el estado actual</translation>
    </message>
    <message>
        <source>Write this backup to a file of its own</source>
        <translation>Escribir esta copia en un archivo propio</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>BesidePane</name>
    <message>
        <source>Choose a claim with a contradiction: what conflicts with it is shown here. Or choose “Show beside” in the menu of an article in the library.</source>
        <translation>Elija una afirmación con una contradicción: aquí se muestra lo que choca con ella. O elija «Mostrar al lado» en el menú de un artículo de la biblioteca.</translation>
    </message>
    <message>
        <source>Close the second reader</source>
        <translation>Cerrar la segunda lectura</translation>
    </message>
    <message>
        <source>Follow the conflicts</source>
        <translation>Seguir los conflictos</translation>
    </message>
    <message>
        <source>Read this one on the left</source>
        <translation>Leer este a la izquierda</translation>
    </message>
    <message>
        <source>Read this one on the left, at the same place (Enter)</source>
        <translation>Leer este a la izquierda, en el mismo lugar (Intro)</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Segunda lectura</translation>
    </message>
    <message>
        <source>Text of the article beside</source>
        <translation>Texto del artículo de al lado</translation>
    </message>
</context>
<context>
    <name>BringingBack</name>
    <message>
        <source>Bringing the backup back…</source>
        <translation>Restaurando la copia…</translation>
    </message>
    <message>
        <source>The project is as in the backup; what was there before is a backup, too.</source>
        <translation>El proyecto está como en la copia; lo que había antes también queda guardado como copia.</translation>
    </message>
</context>
<context>
    <name>CandidateGrid</name>
    <message>
        <source>Claims to link to</source>
        <translation>Afirmaciones que enlazar</translation>
    </message>
</context>
<context>
    <name>ChartSaving</name>
    <message>
        <source>All counts</source>
        <translation>Todos los recuentos</translation>
    </message>
    <message>
        <source>As a &amp;drawing (SVG)…</source>
        <translation>Como &amp;dibujo (SVG)…</translation>
    </message>
    <message>
        <source>As a &amp;table (CSV)…</source>
        <translation>Como &amp;tabla (CSV)…</translation>
    </message>
    <message>
        <source>As an &amp;image (PNG)…</source>
        <translation>Como &amp;imagen (PNG)…</translation>
    </message>
    <message>
        <source>As an image, a drawing or a table</source>
        <translation>Como imagen, dibujo o tabla</translation>
    </message>
    <message>
        <source>For a document</source>
        <translation>Para un documento</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>Se guardó {name}</translation>
    </message>
    <message>
        <source>Sharp at any size</source>
        <translation>Nítido a cualquier tamaño</translation>
    </message>
</context>
<context>
    <name>CheckCommands</name>
    <message>
        <source>Check project</source>
        <translation>Comprobar el proyecto</translation>
    </message>
    <message>
        <source>Some records are not as Crossclaim wrote them: another program changed the file, or the disk is failing.</source>
        <translation>Algunos registros no están como Crossclaim los escribió: otro programa cambió el archivo o el disco está fallando.</translation>
    </message>
    <message>
        <source>This has no place of its own to go to.</source>
        <translation>Esto no tiene un lugar propio al que ir.</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Abrirlo</translation>
    </message>
    <message>
        <source>&amp;Repair into a new file…</source>
        <translation>&amp;Reparar en un archivo nuevo…</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Guardar informe…</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Comprobar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Check project</source>
        <translation>Comprobar el proyecto</translation>
    </message>
    <message>
        <source>Checking the project</source>
        <translation>Comprobando el proyecto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everything came over, and everything is in order.</source>
        <translation>Todo ha pasado al archivo nuevo y todo está en orden.</translation>
    </message>
    <message>
        <source>Everything is in order</source>
        <translation>Todo está en orden</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>Cuánto lleva la comprobación</translation>
    </message>
    <message>
        <source>Makes a whole project of this one; this file is only read</source>
        <translation>Hace de este un proyecto íntegro; este archivo solo se lee</translation>
    </message>
    <message>
        <source>Repaired as {name}</source>
        <translation>Reparado como {name}</translation>
    </message>
    <message>
        <source>Repairing into a new file</source>
        <translation>Reparando en un archivo nuevo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translation>Detenido antes del final</translation>
    </message>
    <message>
        <source>The project itself stays as it is.</source>
        <translation>El proyecto mismo queda como está.</translation>
    </message>
    <message>
        <source>You can go on working: a copy is looked at.</source>
        <translation>Puede seguir trabajando: se examina una copia.</translation>
    </message>
    <message>
        <source>{name} is ready. This project stays as it is.</source>
        <translation>{name} está listo. Este proyecto queda como está.</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Enter leads to the record</source>
        <translation>Intro lleva al registro</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
</context>
<context>
    <name>ChipField</name>
    <message>
        <source>Add to {name}</source>
        <translation>Añadir a {name}</translation>
    </message>
</context>
<context>
    <name>ChoosingPage</name>
    <message>
        <source>&amp;Set for the ticked</source>
        <translation>&amp;Aplicar a los marcados</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>Añadir a&amp;rchivos…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>Añadir car&amp;peta…</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Field to set</source>
        <translation>Campo que rellenar</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The same for all ticked files</source>
        <translation>Lo mismo para todos los archivos marcados</translation>
    </message>
    <message>
        <source>Value for the ticked files</source>
        <translation>Valor para los archivos marcados</translation>
    </message>
</context>
<context>
    <name>ClaimCommands</name>
    <message>
        <source>No claim here: put the caret on one.</source>
        <translation>Aquí no hay ninguna afirmación: ponga el cursor en una.</translation>
    </message>
    <message>
        <source>No claim here: select words and press {claim} first.</source>
        <translation>Aquí no hay ninguna afirmación: seleccione palabras y pulse {claim} primero.</translation>
    </message>
    <message>
        <source>Put the caret into a sentence or select words, then press {claim}.</source>
        <translation>Ponga el cursor en una oración o seleccione palabras y pulse {claim}.</translation>
    </message>
    <message>
        <source>This claim is not linked yet. {contradict} pins it for linking.</source>
        <translation>Esta afirmación aún no está enlazada. {contradict} la fija para enlazarla.</translation>
    </message>
</context>
<context>
    <name>ClaimForm</name>
    <message>
        <source>Assessment</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Delete this claim ({delete})</source>
        <translation>Eliminar esta afirmación ({delete})</translation>
    </message>
    <message>
        <source>Flag this claim ({flag})</source>
        <translation>Poner marca a esta afirmación ({flag})</translation>
    </message>
    <message>
        <source>How it is said</source>
        <translation>Cómo se dice</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Show it in the text</source>
        <translation>Mostrarla en el texto</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué trata</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>ClaimParts</name>
    <message>
        <source>A number it states</source>
        <translation>Una cifra que da</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Add a name …</source>
        <translation>Añadir un nombre …</translation>
    </message>
    <message>
        <source>Add a tag …</source>
        <translation>Añadir una palabra clave …</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Cue words</source>
        <translation>Palabras de atribución</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Happened from</source>
        <translation>Ocurrido desde</translation>
    </message>
    <message>
        <source>Happened until</source>
        <translation>Ocurrido hasta</translation>
    </message>
    <message>
        <source>How sure you are of this record</source>
        <translation>Su seguridad sobre este registro</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con sus palabras</translation>
    </message>
    <message>
        <source>In your own words (else the quotation counts)</source>
        <translation>Con sus palabras (si no, cuenta la cita)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Outlet, agency, official …</source>
        <translation>Medio, agencia, organismo …</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Polaridad</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Dicho el</translation>
    </message>
    <message>
        <source>Source chain</source>
        <translation>Cadena de fuentes</translation>
    </message>
    <message>
        <source>Source chain, nearest first</source>
        <translation>Cadena de fuentes, la más cercana primero</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>The article’s own date</source>
        <translation>La fecha del propio artículo</translation>
    </message>
    <message>
        <source>The question it speaks to (T in the reader)</source>
        <translation>La cuestión de la que habla (T en la lectura)</translation>
    </message>
    <message>
        <source>The words that show who speaks or how sure (“he warned”, “allegedly”)</source>
        <translation>Las palabras que muestran quién habla o con qué seguridad («advirtió», «presuntamente»)</translation>
    </message>
    <message>
        <source>Through whom it came, nearest to the reader first</source>
        <translation>A través de quién llegó, el más cercano al lector primero</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Unit of the quantity</source>
        <translation>Unidad de la cantidad</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>What question is it about?</source>
        <translation>¿De qué cuestión trata?</translation>
    </message>
    <message>
        <source>What sort of statement it is</source>
        <translation>Qué clase de enunciado es</translation>
    </message>
    <message>
        <source>When it was said (D in the reader): 2024-06-12, 2024-06, 2024~, 2024-01/..</source>
        <translation>Cuándo se dijo (D en la lectura): 2024-06-12, 2024-06, 2024~, 2024-01/..</translation>
    </message>
    <message>
        <source>When what it speaks of began</source>
        <translation>Cuándo empezó aquello de lo que habla</translation>
    </message>
    <message>
        <source>When what it speaks of ended</source>
        <translation>Cuándo terminó aquello de lo que habla</translation>
    </message>
    <message>
        <source>Whether it says that something is so, or is not</source>
        <translation>Si dice que algo es así o que no lo es</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>Which unnamed source or commenter it is</source>
        <translation>Qué fuente anónima o comentarista es</translation>
    </message>
    <message>
        <source>Who says it (S in the reader)</source>
        <translation>Quién lo dice (S en la lectura)</translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation>¿Quién lo dice?</translation>
    </message>
    <message>
        <source>Whom or what it is about</source>
        <translation>De quién o de qué trata</translation>
    </message>
    <message>
        <source>Words of your own to find it by</source>
        <translation>Palabras propias para encontrarla</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>aproximada</translation>
    </message>
    <message>
        <source>of what</source>
        <translation>de qué</translation>
    </message>
    <message>
        <source>two officials, a driver …</source>
        <translation>dos funcionarios, un conductor …</translation>
    </message>
</context>
<context>
    <name>ClaimsDesk</name>
    <message>
        <source>Go to reading</source>
        <translation>Ir a leer</translation>
    </message>
    <message>
        <source>No claims yet. Select a statement in an article and press {claim}.</source>
        <translation>Aún no hay afirmaciones. Seleccione un enunciado en un artículo y pulse {claim}.</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Choose a link in the list to compare its two passages.</source>
        <translation>Elija un enlace de la lista para comparar sus dos pasajes.</translation>
    </message>
    <message>
        <source>Compare both passages</source>
        <translation>Comparar los dos pasajes</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Mayúsculas+Intro</translation>
    </message>
</context>
<context>
    <name>ConflictStrip</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Copy mine</source>
        <translation>Copiar lo mío</translation>
    </message>
    <message>
        <source>Copy what you typed and let what they wrote stand</source>
        <translation>Copiar lo que usted escribió y dejar lo de la otra ventana</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Dejar lo mío</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Dejar lo suyo</translation>
    </message>
    <message>
        <source>Let what they wrote stand</source>
        <translation>Dejar lo que se escribió en la otra ventana</translation>
    </message>
    <message>
        <source>Somebody changed this in another window meanwhile.</source>
        <translation>Entretanto alguien cambió esto en otra ventana.</translation>
    </message>
    <message>
        <source>Theirs: {words}</source>
        <translation>De la otra ventana: {words}</translation>
    </message>
    <message>
        <source>Write what you typed over theirs</source>
        <translation>Escribir lo suyo en lugar de lo de la otra ventana</translation>
    </message>
    <message>
        <source>Yours: {words}</source>
        <translation>Lo suyo: {words}</translation>
    </message>
</context>
<context>
    <name>ContradictionsDesk</name>
    <message>
        <source>A sheet of all that the list shows ({evidence})</source>
        <translation>Una ficha de todo lo que muestra la lista ({evidence})</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Copy with citations</source>
        <translation>Copiar con referencias</translation>
    </message>
    <message>
        <source>Delete the link</source>
        <translation>Eliminar el enlace</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Evidence sheet…</source>
        <translation>Ficha de pruebas…</translation>
    </message>
    <message>
        <source>Go to reading</source>
        <translation>Ir a leer</translation>
    </message>
    <message>
        <source>Later: next in the list</source>
        <translation>Más tarde: el siguiente de la lista</translation>
    </message>
    <message>
        <source>Link deleted. Undo brings it back.</source>
        <translation>Enlace eliminado. Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>No contradictions yet. Press {contradict} on a claim to pin it, go to a claim that conflicts with it, and press {contradict} again.</source>
        <translation>Aún no hay contradicciones. Pulse {contradict} en una afirmación para fijarla, vaya a otra que choque con ella y pulse {contradict} de nuevo.</translation>
    </message>
    <message>
        <source>Open side A in the reader</source>
        <translation>Abrir el lado A en la lectura</translation>
    </message>
    <message>
        <source>Open side B in the reader</source>
        <translation>Abrir el lado B en la lectura</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Map of the article</source>
        <translation>Mapa del artículo</translation>
    </message>
    <message>
        <source>{percent} % not seen yet</source>
        <translation>{percent} % sin ver aún</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Copy the report to the clipboard</source>
        <translation>Copia el informe al portapapeles</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Report of the last run</source>
        <translation>Informe de la última sesión</translation>
    </message>
    <message>
        <source>This is what Crossclaim noted on this machine: names of commands, places in the program, its log. No words of your articles are in it. Nobody gets it unless you copy it and send it yourself.</source>
        <translation>Esto es lo que Crossclaim anotó en este equipo: nombres de órdenes, lugares del programa, su registro. No contiene palabras de sus artículos. Nadie lo recibe si usted no lo copia y lo envía.</translation>
    </message>
</context>
<context>
    <name>Crossclaim</name>
    <message>
        <source>Look only</source>
        <translation>Solo mirar</translation>
    </message>
    <message>
        <source>Open it now</source>
        <translation>Abrirlo ahora</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation>Participar</translation>
    </message>
    <message>
        <source>{name} is waiting to be opened; something is still open here.</source>
        <translation>{name} espera a que lo abran; aquí aún hay algo abierto.</translation>
    </message>
</context>
<context>
    <name>CueField</name>
    <message>
        <source>Mark the selection of the reader as cue</source>
        <translation>Marcar la selección de la lectura como atribución</translation>
    </message>
    <message>
        <source>None marked</source>
        <translation>Ninguna marcada</translation>
    </message>
</context>
<context>
    <name>CueLegend</name>
    <message>
        <source>Reading cues</source>
        <translation>Señales de lectura</translation>
    </message>
    <message>
        <source>date, number</source>
        <translation>fecha, número</translation>
    </message>
    <message>
        <source>negation</source>
        <translation>negación</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>inseguro</translation>
    </message>
    <message>
        <source>who says it</source>
        <translation>quién lo dice</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Begin a project with articles ({key})</source>
        <translation>Empezar un proyecto con artículos ({key})</translation>
    </message>
    <message>
        <source>Choose &amp;articles…</source>
        <translation>Elegir &amp;artículos…</translation>
    </message>
    <message>
        <source>Drop a project here to open it, or articles and folders to begin a new project with them.</source>
        <translation>Suelte aquí un proyecto para abrirlo, o artículos y carpetas para empezar con ellos un proyecto nuevo.</translation>
    </message>
</context>
<context>
    <name>EarlierTexts</name>
    <message>
        <source>Earlier text</source>
        <translation>Texto anterior</translation>
    </message>
    <message>
        <source>Earlier texts of “{title}”</source>
        <translation>Textos anteriores de «{title}»</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versión {number}</translation>
    </message>
</context>
<context>
    <name>EntitiesDesk</name>
    <message>
        <source>Go to reading</source>
        <translation>Ir a leer</translation>
    </message>
    <message>
        <source>Mentions in context: {count}</source>
        <translation>Menciones en su contexto: {count}</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Merge into “{name}”</source>
        <translation>Fusionar con «{name}»</translation>
    </message>
    <message>
        <source>No entities yet. Select a name in an article and press {entity}.</source>
        <translation>Aún no hay entidades. Seleccione un nombre en un artículo y pulse {entity}.</translation>
    </message>
    <message>
        <source>One entity from now on; undo parts them again</source>
        <translation>Una sola entidad desde ahora; deshacer las separa de nuevo</translation>
    </message>
    <message>
        <source>Select two rows (Ctrl+click) to merge them</source>
        <translation>Seleccione dos filas (Control+clic) para fusionarlas</translation>
    </message>
    <message>
        <source>“{merged}” now counts as “{kept}”. Undo parts them again.</source>
        <translation>«{merged}» cuenta ahora como «{kept}». Deshacer las separa de nuevo.</translation>
    </message>
</context>
<context>
    <name>EntityCommands</name>
    <message>
        <source>No further untagged place in this article.</source>
        <translation>No queda ningún lugar sin etiquetar en este artículo.</translation>
    </message>
    <message>
        <source>Nothing to repeat yet: tag an entity first.</source>
        <translation>Aún no hay nada que repetir: etiquete antes una entidad.</translation>
    </message>
    <message>
        <source>Now of kind {kind}.</source>
        <translation>Ahora es de tipo {kind}.</translation>
    </message>
    <message>
        <source>Select a name first, then press {all}.</source>
        <translation>Seleccione antes un nombre y pulse {all}.</translation>
    </message>
    <message>
        <source>Select a name first, then press {entity}.</source>
        <translation>Seleccione antes un nombre y pulse {entity}.</translation>
    </message>
    <message>
        <source>Select words first: the digits tag them as an entity of a kind.</source>
        <translation>Seleccione antes palabras: las cifras las etiquetan como entidad de un tipo.</translation>
    </message>
</context>
<context>
    <name>EntityForm</name>
    <message>
        <source>All mentions</source>
        <translation>Todas las menciones</translation>
    </message>
    <message>
        <source>Delete this entity; its mentions stay</source>
        <translation>Eliminar esta entidad; sus menciones se quedan</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Its id there, such as Q42, or the page’s address</source>
        <translation>Su identificador allí, como Q42, o la dirección de la página</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Preferred name</source>
        <translation>Nombre preferido</translation>
    </message>
    <message>
        <source>Spellings</source>
        <translation>Grafías</translation>
    </message>
    <message>
        <source>The preferred name, as lists and exports show it</source>
        <translation>El nombre preferido, como lo muestran listas y exportaciones</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>What tells it apart</source>
        <translation>Lo que la distingue</translation>
    </message>
    <message>
        <source>What tells it apart from others</source>
        <translation>Lo que la distingue de otras</translation>
    </message>
    <message>
        <source>Wikidata</source>
        <translation>Wikidata</translation>
    </message>
    <message>
        <source>Wikidata id</source>
        <translation>Identificador de Wikidata</translation>
    </message>
    <message>
        <source>{mentions} mentions in {articles} articles · {claims} claims made</source>
        <translation>{mentions} menciones en {articles} artículos · {claims} afirmaciones hechas</translation>
    </message>
</context>
<context>
    <name>EntityPicker</name>
    <message>
        <source>Enter makes the new entity “{name}”</source>
        <translation>Enter crea la entidad nueva «{name}»</translation>
    </message>
    <message>
        <source>Enter tags it as “{name}”</source>
        <translation>Enter lo etiqueta como «{name}»</translation>
    </message>
    <message>
        <source>Entities that may be meant</source>
        <translation>Entidades a las que puede referirse</translation>
    </message>
    <message>
        <source>Kind of a new entity</source>
        <translation>Tipo de una entidad nueva</translation>
    </message>
    <message>
        <source>Kind of a new entity (Alt+1 … Alt+9)</source>
        <translation>Tipo de una entidad nueva (Alt+1 … Alt+9)</translation>
    </message>
    <message>
        <source>Name of the entity</source>
        <translation>Nombre de la entidad</translation>
    </message>
    <message>
        <source>New as</source>
        <translation>Nueva como</translation>
    </message>
    <message>
        <source>New: “{name}” ({kind})</source>
        <translation>Nueva: «{name}» ({kind})</translation>
    </message>
    <message>
        <source>Who or what is meant</source>
        <translation>De quién o de qué se trata</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Contradicciones</translation>
    </message>
    <message>
        <source>Evidence sheet</source>
        <translation>Ficha de pruebas</translation>
    </message>
    <message>
        <source>Evidence {project}</source>
        <translation>Pruebas {project}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Primera página</translation>
    </message>
    <message>
        <source>HTML can be read aloud by screen readers; PDF keeps its pages.</source>
        <translation>Los lectores de pantalla pueden leer el HTML; el PDF conserva sus páginas.</translation>
    </message>
    <message>
        <source>HTML, for any browser</source>
        <translation>HTML, para cualquier navegador</translation>
    </message>
    <message>
        <source>PDF, to print and send</source>
        <translation>PDF, para imprimir y enviar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se escribió nada.</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>@&quot;Ana Ruiz&quot;</source>
        <translation>@&quot;Ana Ruiz&quot;</translation>
    </message>
    <message>
        <source>a regular expression</source>
        <translation>una expresión regular</translation>
    </message>
    <message>
        <source>an entity in all its spellings</source>
        <translation>una entidad en todas sus grafías</translation>
    </message>
    <message>
        <source>articles without the second</source>
        <translation>artículos sin la segunda</translation>
    </message>
    <message>
        <source>at least one of them</source>
        <translation>al menos una de ellas</translation>
    </message>
    <message>
        <source>at most five words between</source>
        <translation>como mucho cinco palabras entre ellas</translation>
    </message>
    <message>
        <source>both in one article</source>
        <translation>las dos en un artículo</translation>
    </message>
    <message>
        <source>bridg*</source>
        <translation>puent*</translation>
    </message>
    <message>
        <source>bridge AND mayor</source>
        <translation>puente AND alcaldesa</translation>
    </message>
    <message>
        <source>bridge NEAR/5 mayor</source>
        <translation>puente NEAR/5 alcaldesa</translation>
    </message>
    <message>
        <source>bridge NOT mayor</source>
        <translation>puente NOT alcaldesa</translation>
    </message>
    <message>
        <source>bridge OR ferry</source>
        <translation>puente OR barco</translation>
    </message>
    <message>
        <source>bridge closed</source>
        <translation>puente cerrado</translation>
    </message>
    <message>
        <source>these words in a row</source>
        <translation>estas palabras seguidas</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>palabras que empiezan así</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Una carpeta</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Todos los artículos</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Contradicciones</translation>
    </message>
    <message>
        <source>Contradictions: {status}</source>
        <translation>Contradicciones: {status}</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Exportar a una carpeta</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Destinado a</translation>
    </message>
    <message>
        <source>One zip file</source>
        <translation>Un archivo zip</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>People and Excel, separated by commas</source>
        <translation>Personas y Excel, separado por comas</translation>
    </message>
    <message>
        <source>People and Excel, separated by semicolons</source>
        <translation>Personas y Excel, separado por punto y coma</translation>
    </message>
    <message>
        <source>People and Excel, separated by tabs</source>
        <translation>Personas y Excel, separado por tabuladores</translation>
    </message>
    <message>
        <source>Programs: raw, every character as it is</source>
        <translation>Programas: en bruto, cada carácter tal cual</translation>
    </message>
    <message>
        <source>The article now open</source>
        <translation>El artículo abierto ahora</translation>
    </message>
    <message>
        <source>Where to write</source>
        <translation>Dónde escribir</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>{name} tables</source>
        <translation>tablas de {name}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export tables</source>
        <translation>Exportar tablas</translation>
    </message>
    <message>
        <source>Export texts</source>
        <translation>Exportar textos</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Empaquetando</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Reading the project</source>
        <translation>Leyendo el proyecto</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se escribió nada.</translation>
    </message>
</context>
<context>
    <name>ExportedPage</name>
    <message>
        <source>&amp;Copy path</source>
        <translation>&amp;Copiar la ruta</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Exported the texts</source>
        <translation>Textos exportados</translation>
    </message>
</context>
<context>
    <name>FilingCommands</name>
    <message>
        <source>A text that was being pasted is still here.</source>
        <translation>Un texto que se estaba pegando sigue aquí.</translation>
    </message>
    <message>
        <source>An import was not finished; what you wrote into it is still here.</source>
        <translation>Una importación no se terminó; lo que escribió en ella sigue aquí.</translation>
    </message>
    <message>
        <source>Copy saved as {path}</source>
        <translation>Copia guardada como {path}</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Open the article first.</source>
        <translation>Abra primero el artículo.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>From the statistics; press to show all again</source>
        <translation>De las estadísticas; pulse para mostrar todo de nuevo</translation>
    </message>
    <message>
        <source>In other parts of the articles</source>
        <translation>En otras partes de los artículos</translation>
    </message>
    <message>
        <source>Listed: {count}</source>
        <translation>En la lista: {count}</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} de {total}</translation>
    </message>
</context>
<context>
    <name>FilterBox</name>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
</context>
<context>
    <name>FilteredList</name>
    <message>
        <source>Clear the filters</source>
        <translation>Borrar los filtros</translation>
    </message>
    <message>
        <source>Nothing matches these filters.</source>
        <translation>Nada cumple estos filtros.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>Buscar en este artículo</translation>
    </message>
    <message>
        <source>Next match ({find_next})</source>
        <translation>Coincidencia siguiente ({find_next})</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>Previous match ({find_previous})</source>
        <translation>Coincidencia anterior ({find_previous})</translation>
    </message>
    <message>
        <source>{nth} of {many}</source>
        <translation>{nth} de {many}</translation>
    </message>
    <message>
        <source>{nth} of {many}+</source>
        <translation>{nth} de {many}+</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>On a claim, then on another: they contradict each other.</source>
        <translation>En una afirmación y luego en otra: se contradicen.</translation>
    </message>
    <message>
        <source>Put the caret in a sentence: it becomes a claim, with its speaker.</source>
        <translation>Ponga el cursor en una oración: se vuelve afirmación, con su hablante.</translation>
    </message>
    <message>
        <source>Put the caret on a name: it becomes an entity.</source>
        <translation>Ponga el cursor en un nombre: se vuelve entidad.</translation>
    </message>
    <message>
        <source>Three things to try in the sample</source>
        <translation>Tres cosas que probar en el ejemplo</translation>
    </message>
</context>
<context>
    <name>FloatingBar</name>
    <message>
        <source>Tag the selection</source>
        <translation>Etiquetar la selección</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>Crossclaim ended unexpectedly the last time. Everything that was saved is here; nothing was sent to anybody.</source>
        <translation>Crossclaim se cerró de forma inesperada la última vez. Todo lo guardado está aquí; no se ha enviado nada a nadie.</translation>
    </message>
    <message>
        <source>Show report…</source>
        <translation>Mostrar el informe…</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Made {when}, {how}</source>
        <translation>Creado el {when}, {how}</translation>
    </message>
    <message>
        <source>Public id: {id}</source>
        <translation>Identificador público: {id}</translation>
    </message>
    <message>
        <source>changed {when}</source>
        <translation>cambiado el {when}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Title: {title}</source>
        <translation>Título: {title}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
</context>
<context>
    <name>HelpReader</name>
    <message>
        <source>Help page</source>
        <translation>Página de ayuda</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>All &amp;keys…</source>
        <translation>Todos los &amp;atajos…</translation>
    </message>
    <message>
        <source>All commands with their keys, to look up and to change</source>
        <translation>Todas las órdenes con sus teclas, para consultarlas y cambiarlas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the page before ({key})</source>
        <translation>Volver a la página anterior ({key})</translation>
    </message>
    <message>
        <source>Crossclaim help</source>
        <translation>Ayuda de Crossclaim</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Páginas de ayuda</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>{words}, tagged already</source>
        <translation>{words}, ya etiquetado</translation>
    </message>
</context>
<context>
    <name>HitView</name>
    <message>
        <source>Places found</source>
        <translation>Lugares encontrados</translation>
    </message>
</context>
<context>
    <name>HoverCard</name>
    <message>
        <source>In a comment by {name}</source>
        <translation>En un comentario de {name}</translation>
    </message>
    <message>
        <source>In a reader’s comment</source>
        <translation>En un comentario de lector</translation>
    </message>
    <message>
        <source>Not yet said who or what is meant</source>
        <translation>Aún no se ha dicho de quién o de qué se trata</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Place unsure since the article was updated</source>
        <translation>Lugar dudoso desde que se actualizó el artículo</translation>
    </message>
    <message>
        <source>Read as: {words}</source>
        <translation>Léase: {words}</translation>
    </message>
    <message>
        <source>{relation} {speaker}: {words}</source>
        <translation>{relation} a {speaker}: {words}</translation>
    </message>
    <message>
        <source>said {date}</source>
        <translation>dicho el {date}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Importar artículos</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>Beginning of the text</source>
        <translation>Comienzo del texto</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Files to import</source>
        <translation>Archivos que importar</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Select words and press {entity} for an entity or {claim} for a claim, or click a tag.</source>
        <translation>Seleccione palabras y pulse {entity} para una entidad o {claim} para una afirmación, o haga clic en una etiqueta.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the current tag</source>
        <translation>Mostrar la etiqueta actual</translation>
    </message>
    <message>
        <source>Show what is known about the article</source>
        <translation>Mostrar lo que se sabe del artículo</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
</context>
<context>
    <name>KeyCommands</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
</context>
<context>
    <name>KeyEdit</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Back to the first keys</source>
        <translation>&amp;Volver a las primeras teclas</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation>Tecla &amp;nueva:</translation>
    </message>
    <message>
        <source>&amp;Take it from “{command}”</source>
        <translation>&amp;Quitársela a «{command}»</translation>
    </message>
    <message>
        <source>Choose a command above.</source>
        <translation>Elija una orden arriba.</translation>
    </message>
    <message>
        <source>Click here, then press the key</source>
        <translation>Haga clic aquí y pulse la tecla</translation>
    </message>
    <message>
        <source>Digits give the reason of a dismissal.</source>
        <translation>Las cifras dan el motivo de un descarte.</translation>
    </message>
    <message>
        <source>Give the command this key as well</source>
        <translation>Dar también esta tecla a la orden</translation>
    </message>
    <message>
        <source>Its first key {key} belongs to “{command}” now.</source>
        <translation>Su primera tecla {key} pertenece ahora a «{command}».</translation>
    </message>
    <message>
        <source>Keys of the command</source>
        <translation>Teclas de la orden</translation>
    </message>
    <message>
        <source>Press a further key for this command</source>
        <translation>Pulse otra tecla para esta orden</translation>
    </message>
    <message>
        <source>Take the key {key} off</source>
        <translation>Quitar la tecla {key}</translation>
    </message>
    <message>
        <source>The command has this key already.</source>
        <translation>La orden ya tiene esta tecla.</translation>
    </message>
    <message>
        <source>This is no key that can be used.</source>
        <translation>Esta tecla no se puede usar.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin tecla</translation>
    </message>
    <message>
        <source>{key} belongs to “{command}” ({place}).</source>
        <translation>{key} pertenece a «{command}» ({place}).</translation>
    </message>
    <message>
        <source>{key} copies and pastes everywhere.</source>
        <translation>{key} copia y pega en todas partes.</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} está libre.</translation>
    </message>
    <message>
        <source>{key} moves the caret, the row or the focus.</source>
        <translation>{key} mueve el cursor, la fila o el foco.</translation>
    </message>
    <message>
        <source>{key} opens a menu.</source>
        <translation>{key} abre un menú.</translation>
    </message>
    <message>
        <source>{key} writes in fields: hold Ctrl or Alt, or use an F-key.</source>
        <translation>{key} escribe en los campos: mantenga Control o Alt, o use una tecla F.</translation>
    </message>
</context>
<context>
    <name>KeyTree</name>
    <message>
        <source>Changed; at first: {keys}</source>
        <translation>Cambiada; al principio: {keys}</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Las órdenes y sus teclas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>&amp;Change keys…</source>
        <translation>&amp;Cambiar teclas…</translation>
    </message>
    <message>
        <source>Filter commands and keys</source>
        <translation>Filtrar órdenes y teclas</translation>
    </message>
    <message>
        <source>Give the chosen command other keys</source>
        <translation>Dar otras teclas a la orden elegida</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>I&amp;dioma (Language)</translation>
    </message>
    <message>
        <source>Language of the &amp;system</source>
        <translation>Idioma del &amp;sistema</translation>
    </message>
</context>
<context>
    <name>LastCatch</name>
    <message>
        <source>Something went wrong inside Crossclaim. Saved work is safe; the log tells more.</source>
        <translation>Algo falló dentro de Crossclaim. El trabajo guardado está a salvo; el registro dice más.</translation>
    </message>
</context>
<context>
    <name>LayerCommands</name>
    <message>
        <source>Folded: {what}</source>
        <translation>Plegado: {what}</translation>
    </message>
    <message>
        <source>No comments and no furniture of the page here.</source>
        <translation>Aquí no hay comentarios ni relleno de la página.</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>Abierto: {what}</translation>
    </message>
</context>
<context>
    <name>LibraryFilters</name>
    <message>
        <source>All articles</source>
        <translation>Todos los artículos</translation>
    </message>
    <message>
        <source>Filter by title, outlet or byline</source>
        <translation>Filtrar por título, medio o firma</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>More filters: outlet, dates, tags, topic, copies</source>
        <translation>Más filtros: medio, fechas, etiquetas, tema, copias</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Mostrar todo de nuevo</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>Sin etiquetar</translation>
    </message>
    <message>
        <source>Which articles</source>
        <translation>Qué artículos</translation>
    </message>
    <message>
        <source>With contradictions</source>
        <translation>Con contradicciones</translation>
    </message>
</context>
<context>
    <name>LibraryNarrowing</name>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Any topic</source>
        <translation>Cualquier tema</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Cualquier persona</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Cualquier cosa</translation>
    </message>
    <message>
        <source>Count copies once</source>
        <translation>Contar las copias una vez</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Tiene</translation>
    </message>
    <message>
        <source>Has parts</source>
        <translation>Tiene partes</translation>
    </message>
    <message>
        <source>Lacks</source>
        <translation>Le falta</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciona</translation>
    </message>
    <message>
        <source>Of articles that are copies only the first is shown</source>
        <translation>De los artículos que son copias solo se muestra el primero</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Published from</source>
        <translation>Publicado desde</translation>
    </message>
    <message>
        <source>Published until</source>
        <translation>Publicado hasta</translation>
    </message>
    <message>
        <source>Tagged by</source>
        <translation>Etiquetado por</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>LibraryOrder</name>
    <message>
        <source>Ascending</source>
        <translation>Ascendente</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>Por medio</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>Copies together</source>
        <translation>Copias juntas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Descendente</translation>
    </message>
    <message>
        <source>Groups: {groups}</source>
        <translation>Grupos: {groups}</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>Order of import</source>
        <translation>Orden de importación</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Sorted by: {order}, {direction}</source>
        <translation>Ordenado por: {order}, {direction}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Importar artículos…</translation>
    </message>
    <message>
        <source>Import the articles you want to read with {import}, or drop files and folders here.</source>
        <translation>Importe con {import} los artículos que quiera leer, o suelte aquí archivos y carpetas.</translation>
    </message>
    <message>
        <source>In other parts of the articles</source>
        <translation>En otras partes de los artículos</translation>
    </message>
    <message>
        <source>No article matches the filter.</source>
        <translation>Ningún artículo cumple el filtro.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copiar dirección</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>&amp;Abrir en el navegador</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open a link?</source>
        <translation>¿Abrir un enlace?</translation>
    </message>
    <message>
        <source>This link comes from an article and leads to:</source>
        <translation>Este enlace viene de un artículo y lleva a:</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Dirección completa</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>No links yet. Press {contradict} here, then {contradict} on the other claim.</source>
        <translation>Aún no hay enlaces. Pulse {contradict} aquí y luego {contradict} en la otra afirmación.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source> (read-only)</source>
        <translation> (solo lectura)</translation>
    </message>
    <message>
        <source>Choose an article in the library; {next_article} opens the next one.</source>
        <translation>Elija un artículo en la biblioteca; {next_article} abre el siguiente.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>“{step}” was cut off last time. Close this message to keep what came in.</source>
        <translation>«{step}» se interrumpió la última vez. Cierre este aviso para conservar lo que llegó.</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Bringing the backup back…</source>
        <translation>Recuperando la copia de seguridad…</translation>
    </message>
    <message>
        <source>Repair into a new file…</source>
        <translation>Reparar en un archivo nuevo…</translation>
    </message>
    <message>
        <source>Repairing…</source>
        <translation>Reparando…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
</context>
<context>
    <name>MentionForm</name>
    <message>
        <source>Delete this mention ({delete})</source>
        <translation>Eliminar esta mención ({delete})</translation>
    </message>
    <message>
        <source>For typos and cut words: what is meant</source>
        <translation>Para erratas y palabras cortadas: lo que se quiso decir</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>How the words name it</source>
        <translation>Cómo lo nombran las palabras</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mención</translation>
    </message>
    <message>
        <source>New entity from these words</source>
        <translation>Entidad nueva con estas palabras</translation>
    </message>
    <message>
        <source>Not resolved: type a name</source>
        <translation>Sin resolver: escriba un nombre</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Léase</translation>
    </message>
    <message>
        <source>Show it in the text</source>
        <translation>Mostrarla en el texto</translation>
    </message>
    <message>
        <source>These words name somebody or something not yet known</source>
        <translation>Estas palabras nombran a alguien o algo aún desconocido</translation>
    </message>
    <message>
        <source>Type to change whom these words mean; a new name makes a new entity</source>
        <translation>Escriba para cambiar a quién se refieren estas palabras; un nombre nuevo crea una entidad</translation>
    </message>
    <message>
        <source>Who is meant</source>
        <translation>A quién se refiere</translation>
    </message>
    <message>
        <source>as it should have been spelt</source>
        <translation>como debió escribirse</translation>
    </message>
</context>
<context>
    <name>MentionList</name>
    <message>
        <source>Mentions in their context</source>
        <translation>Menciones en su contexto</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Every mention then counts for the other; can be taken back</source>
        <translation>Todas las menciones cuentan entonces para la otra; se puede deshacer</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Fusionar con</translation>
    </message>
    <message>
        <source>Merged into {name}</source>
        <translation>Fusionada con {name}</translation>
    </message>
    <message>
        <source>Same as … merge into</source>
        <translation>La misma que … fusionar con</translation>
    </message>
    <message>
        <source>{name} is merged into this one</source>
        <translation>{name} está fusionada con esta</translation>
    </message>
</context>
<context>
    <name>MetaFields</name>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>MoveCommands</name>
    <message>
        <source>Arrows move the end (Ctrl: by word), B the other edge; Enter takes it, Esc leaves.</source>
        <translation>Las flechas mueven el final (Control: por palabras), B el otro borde; Intro acepta, Esc sale.</translation>
    </message>
    <message>
        <source>No further tag in this article.</source>
        <translation>No hay más etiquetas en este artículo.</translation>
    </message>
    <message>
        <source>No tag at the caret.</source>
        <translation>No hay ninguna etiqueta en el cursor.</translation>
    </message>
    <message>
        <source>No tag here whose edges could be moved.</source>
        <translation>Aquí no hay ninguna etiqueta cuyos bordes se puedan mover.</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Delete this note ({delete})</source>
        <translation>Eliminar esta nota ({delete})</translation>
    </message>
    <message>
        <source>Flag this note ({flag})</source>
        <translation>Poner marca a esta nota ({flag})</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>On {target}</source>
        <translation>Sobre {target}</translation>
    </message>
    <message>
        <source>Show it in the text</source>
        <translation>Mostrarla en el texto</translation>
    </message>
    <message>
        <source>What do you want to remember?</source>
        <translation>¿Qué quiere recordar?</translation>
    </message>
</context>
<context>
    <name>Occurrences</name>
    <message>
        <source>All mentions</source>
        <translation>Todas las menciones</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
</context>
<context>
    <name>OccurrencesDialog</name>
    <message>
        <source>All articles</source>
        <translation>Todos los artículos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Tag all places of “{name}”</source>
        <translation>Etiquetar todos los lugares de «{name}»</translation>
    </message>
    <message>
        <source>Tag what is ticked, as one step (Enter)</source>
        <translation>Etiquetar lo marcado, en un solo paso (Intro)</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Este artículo</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>Marcar &amp;todos</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>Marcar &amp;ninguno</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>{ticked} of {free} ticked</source>
        <translation>{ticked} de {free} marcados</translation>
    </message>
</context>
<context>
    <name>OutletForm</name>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Country of the outlet</source>
        <translation>País del medio</translation>
    </message>
    <message>
        <source>From A, completely reliable, to E, unreliable; F cannot be judged</source>
        <translation>De A, del todo fiable, a E, no fiable; F no se puede juzgar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of outlet</source>
        <translation>Tipo de medio</translation>
    </message>
    <message>
        <source>Newspaper, agency, party or militia media …</source>
        <translation>Periódico, agencia, medio de un partido o milicia …</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on the outlet</source>
        <translation>Nota sobre el medio</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>Reliability of the outlet</source>
        <translation>Fiabilidad del medio</translation>
    </message>
</context>
<context>
    <name>PartBar</name>
    <message>
        <source>Next part</source>
        <translation>Parte siguiente</translation>
    </message>
    <message>
        <source>Next part of this long article (PgDown at its end)</source>
        <translation>Parte siguiente de este artículo largo (Av Pág al final)</translation>
    </message>
    <message>
        <source>Part {nth} of {many}</source>
        <translation>Parte {nth} de {many}</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Parte anterior</translation>
    </message>
    <message>
        <source>Previous part of this long article (PgUp at its beginning)</source>
        <translation>Parte anterior de este artículo largo (Re Pág al principio)</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>&amp;Add article</source>
        <translation>&amp;Añadir el artículo</translation>
    </message>
    <message>
        <source>&amp;Open that article</source>
        <translation>A&amp;brir ese artículo</translation>
    </message>
    <message>
        <source>Add this article to the project (Ctrl+Enter)</source>
        <translation>Añadir este artículo al proyecto (Control+Intro)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Pegar un artículo</translation>
    </message>
    <message>
        <source>Paste the text of an article here, with its headline and date if there.</source>
        <translation>Pegue aquí el texto de un artículo, con su titular y su fecha si los tiene.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Texto del artículo</translation>
    </message>
</context>
<context>
    <name>PinStrip</name>
    <message>
        <source>Drop the claim here to pin it</source>
        <translation>Suelte aquí la afirmación para fijarla</translation>
    </message>
    <message>
        <source>Go to another claim and press {contradict} to link it</source>
        <translation>Vaya a otra afirmación y pulse {contradict} para enlazarla</translation>
    </message>
    <message>
        <source>Go to the pinned claim</source>
        <translation>Ir a la afirmación fijada</translation>
    </message>
    <message>
        <source>It {relation} … click one, or go to another claim and press {contradict}</source>
        <translation>{relation} a … haga clic en una, o vaya a otra afirmación y pulse {contradict}</translation>
    </message>
    <message>
        <source>It {relation} … press a digit, or go to another claim and press {contradict}</source>
        <translation>{relation} a … pulse una cifra, o vaya a otra afirmación y pulse {contradict}</translation>
    </message>
    <message>
        <source>Keep pinned</source>
        <translation>Mantener fijada</translation>
    </message>
    <message>
        <source>Keep the claim pinned after linking ({contradict_keep})</source>
        <translation>Mantener fijada la afirmación tras enlazar ({contradict_keep})</translation>
    </message>
    <message>
        <source>Pinned claim</source>
        <translation>Afirmación fijada</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Unpin ({unpin})</source>
        <translation>Soltar ({unpin})</translation>
    </message>
    <message>
        <source>What the link says</source>
        <translation>Lo que dice el enlace</translation>
    </message>
</context>
<context>
    <name>PlaceModel</name>
    <message>
        <source>{words}, tagged already</source>
        <translation>{words}, ya etiquetado</translation>
    </message>
</context>
<context>
    <name>PlaceWarnings</name>
    <message>
        <source>Beside this project lies “{name}”: it was changed on two computers at once. Look into both; nothing is put together by itself.</source>
        <translation>Junto a este proyecto está «{name}»: se cambió en dos equipos a la vez. Mire los dos; nada se junta por sí solo.</translation>
    </message>
    <message>
        <source>Copy and work there…</source>
        <translation>Copiar y trabajar allí…</translation>
    </message>
    <message>
        <source>Nothing can be saved just now: {why}. All steps before are safe, what you typed stays in its field, and you can go on reading. Make room, then try again.</source>
        <translation>Ahora no se puede guardar nada: {why}. Todos los pasos anteriores están a salvo, lo que escribió sigue en su campo y puede seguir leyendo. Haga sitio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Only {size} MB are left on the disk of this project. Make some room.</source>
        <translation>Solo quedan {size} MB en el disco de este proyecto. Haga sitio.</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Abrir ese</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Guardar una copia en otro lugar…</translation>
    </message>
    <message>
        <source>Saving works again.</source>
        <translation>Se puede guardar de nuevo.</translation>
    </message>
    <message>
        <source>This project lies on another machine ({name}), where a broken connection can damage it. Copy it to a folder of this computer and work there.</source>
        <translation>Este proyecto está en otro equipo ({name}), donde un corte de la conexión puede dañarlo. Cópielo a una carpeta de este equipo y trabaje allí.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the file or its disk refuses it</source>
        <translation>el archivo o su disco lo rechaza</translation>
    </message>
    <message>
        <source>{name} copies this folder about and may mix two states of the project. Copy the project to a folder of this computer and work there.</source>
        <translation>{name} copia esta carpeta de un lado a otro y puede mezclar dos estados del proyecto. Copie el proyecto a una carpeta de este equipo y trabaje allí.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source> letters</source>
        <translation> letras</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Justified lines</source>
        <translation>Líneas &amp;justificadas</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>60 to 75 letters are easy to read; a narrow window has shorter lines</source>
        <translation>De 60 a 75 letras se leen con facilidad; una ventana estrecha tiene líneas más cortas</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>As the system is, light or dark</source>
        <translation>Como el sistema, claro u oscuro</translation>
    </message>
    <message>
        <source>Before zooming with Ctrl+plus and Ctrl+minus</source>
        <translation>Antes de ampliar con Control+más y Control+menos</translation>
    </message>
    <message>
        <source>Between paragraphs</source>
        <translation>Entre párrafos</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Every change is already kept (Esc)</source>
        <translation>Cada cambio ya está guardado (Esc)</translation>
    </message>
    <message>
        <source>Height of lines</source>
        <translation>Altura de las líneas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Length of lines</source>
        <translation>Largo de las líneas</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Lines end at one edge; the gaps between words vary</source>
        <translation>Las líneas terminan en un mismo borde; los espacios entre palabras varían</translation>
    </message>
    <message>
        <source>Lines of overlapping claims need room below the words</source>
        <translation>Las líneas con afirmaciones superpuestas necesitan sitio bajo las palabras</translation>
    </message>
    <message>
        <source>Measured by the height of the letters</source>
        <translation>Medido por la altura de las letras</translation>
    </message>
    <message>
        <source>Menus, lists and forms, measured by the letters of the system</source>
        <translation>Menús, listas y formularios, medidos por las letras del sistema</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Put everything on this page back to how it was shipped</source>
        <translation>Dejar todo en esta página como venía</translation>
    </message>
    <message>
        <source>Sans serif ({family})</source>
        <translation>Sin remates ({family})</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Serif ({family})</source>
        <translation>Con remates ({family})</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size of words</source>
        <translation>Tamaño de las palabras</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>The letters articles are read in</source>
        <translation>Las letras en que se leen los artículos</translation>
    </message>
    <message>
        <source>The window is made anew in the language chosen</source>
        <translation>La ventana se rehace en el idioma elegido</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>No printer is set up on this computer. Save it as PDF instead.</source>
        <translation>No hay ninguna impresora configurada en este equipo. Guárdelo como PDF.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>Still printing what came before.</source>
        <translation>Aún se está imprimiendo lo anterior.</translation>
    </message>
</context>
<context>
    <name>ProblemCommands</name>
    <message>
        <source>No problems.</source>
        <translation>Sin problemas.</translation>
    </message>
</context>
<context>
    <name>ProblemsDesk</name>
    <message>
        <source>Compare quotes with texts</source>
        <translation>Comparar las citas con los textos</translation>
    </message>
    <message>
        <source>Comparing quotes with texts …</source>
        <translation>Comparando las citas con los textos …</translation>
    </message>
    <message>
        <source>Every quote stands in its text.</source>
        <translation>Cada cita está en su texto.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Go to reading</source>
        <translation>Ir a leer</translation>
    </message>
    <message>
        <source>Mend it here</source>
        <translation>Corregirlo aquí</translation>
    </message>
    <message>
        <source>No problems: what is tagged is complete. Read on.</source>
        <translation>Sin problemas: lo etiquetado está completo. Siga leyendo.</translation>
    </message>
    <message>
        <source>Proves that the words of every tag stand in its article</source>
        <translation>Prueba que las palabras de cada etiqueta están en su artículo</translation>
    </message>
    <message>
        <source>Quotes were not compared with the texts yet.</source>
        <translation>Las citas aún no se han comparado con los textos.</translation>
    </message>
</context>
<context>
    <name>ProposalStrip</name>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept what is proposed (Enter)</source>
        <translation>Aceptar lo propuesto (Intro)</translation>
    </message>
    <message>
        <source>Keep bare</source>
        <translation>Dejar sin más</translation>
    </message>
    <message>
        <source>Keep the claim without the proposals (Esc)</source>
        <translation>Conservar la afirmación sin las propuestas (Esc)</translation>
    </message>
</context>
<context>
    <name>QueryLine</name>
    <message>
        <source>Find in all articles</source>
        <translation>Buscar en todos los artículos</translation>
    </message>
    <message>
        <source>Find in all articles: bridge closed, bridg*, AND OR NOT NEAR/5, @name, /x+/</source>
        <translation>Buscar en todos los artículos: puente cerrado, puent*, AND OR NOT NEAR/5, @nombre, /x+/</translation>
    </message>
    <message>
        <source>Recent queries</source>
        <translation>Consultas recientes</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Copies count once</source>
        <translation>Las copias cuentan una vez</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Contado por</translation>
    </message>
    <message>
        <source>In other parts of the articles</source>
        <translation>En otras partes de los artículos</translation>
    </message>
    <message>
        <source>Of articles that are copies only the first counts</source>
        <translation>De los artículos que son copias solo cuenta el primero</translation>
    </message>
    <message>
        <source>Total: {count}</source>
        <translation>Total: {count}</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>{measure} by {dimension}</source>
        <translation>{measure} por {dimension}</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Its words are gone. Select those that say it now and press P.</source>
        <translation>Sus palabras ya no están. Seleccione las que lo dicen ahora y pulse P.</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>Article text</source>
        <translation>Texto del artículo</translation>
    </message>
</context>
<context>
    <name>ReadingMode</name>
    <message>
        <source>Only the text. {key} or Esc brings the rest back.</source>
        <translation>Solo el texto. {key} o Esc devuelve lo demás.</translation>
    </message>
</context>
<context>
    <name>ReasonBar</name>
    <message>
        <source>Dismissed. Why? (Esc: leave open)</source>
        <translation>Descartada. ¿Por qué? (Esc: dejar abierto)</translation>
    </message>
    <message>
        <source>Reason for dismissing</source>
        <translation>Motivo para descartar</translation>
    </message>
    <message>
        <source>{reason} ({key})</source>
        <translation>{reason} ({key})</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>Repair into a new file…</source>
        <translation>Reparar en un archivo nuevo…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>This project came from another computer: it is whole.</source>
        <translation>Este proyecto vino de otro equipo: está íntegro.</translation>
    </message>
    <message>
        <source>“{name}” was last changed on another computer. It is checked before it opens: {share}%</source>
        <translation>«{name}» se cambió por última vez en otro equipo. Se comprueba antes de abrirse: {share} %</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Take off this list	Del</source>
        <translation>&amp;Quitar de esta lista	Suprimir</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Mostrar la &amp;carpeta</translation>
    </message>
</context>
<context>
    <name>RecentModel</name>
    <message>
        <source>Last opened: {when}</source>
        <translation>Abierto por última vez: {when}</translation>
    </message>
    <message>
        <source>This file is not there now: moved, deleted, or its drive is not here.</source>
        <translation>Este archivo no está ahora: se movió, se eliminó o su unidad no está aquí.</translation>
    </message>
</context>
<context>
    <name>RecordCommands</name>
    <message>
        <source>Claims and notes can be flagged: put the caret on one.</source>
        <translation>Se puede poner marca a afirmaciones y notas: ponga el cursor en una.</translation>
    </message>
    <message>
        <source>Make a tag current, then select the further words and press {part}.</source>
        <translation>Elija una etiqueta como actual, seleccione las demás palabras y pulse {part}.</translation>
    </message>
    <message>
        <source>No tag here to delete.</source>
        <translation>Aquí no hay ninguna etiqueta que eliminar.</translation>
    </message>
    <message>
        <source>No tag here to edit.</source>
        <translation>Aquí no hay ninguna etiqueta que editar.</translation>
    </message>
    <message>
        <source>No tag here to write a note on.</source>
        <translation>Aquí no hay ninguna etiqueta sobre la que escribir una nota.</translation>
    </message>
    <message>
        <source>No tag here whose place is in doubt.</source>
        <translation>Aquí no hay ninguna etiqueta de lugar dudoso.</translation>
    </message>
    <message>
        <source>Quotation copied with its citation.</source>
        <translation>Cita copiada con su referencia.</translation>
    </message>
    <message>
        <source>Select words first, then press {note}.</source>
        <translation>Seleccione antes palabras y pulse {note}.</translation>
    </message>
    <message>
        <source>Select words or put the caret on a tag, then press {cite}.</source>
        <translation>Seleccione palabras o ponga el cursor en una etiqueta y pulse {cite}.</translation>
    </message>
    <message>
        <source>Stands right. F8 goes on.</source>
        <translation>Está bien. F8 sigue.</translation>
    </message>
    <message>
        <source>These words belong to the tag already.</source>
        <translation>Estas palabras ya pertenecen a la etiqueta.</translation>
    </message>
    <message>
        <source>“{words}” ({citation})</source>
        <translation>«{words}» ({citation})</translation>
    </message>
</context>
<context>
    <name>RelationForm</name>
    <message>
        <source>A is right ({name})</source>
        <translation>A tiene razón ({name})</translation>
    </message>
    <message>
        <source>Across articles</source>
        <translation>Entre artículos</translation>
    </message>
    <message>
        <source>B is right ({name})</source>
        <translation>B tiene razón ({name})</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Confirmed without a reason: say why, or it stays in the problem list.</source>
        <translation>Confirmada sin motivo: diga por qué, o queda en la lista de problemas.</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Contradicción</translation>
    </message>
    <message>
        <source>Delete this link ({delete})</source>
        <translation>Eliminar este enlace ({delete})</translation>
    </message>
    <message>
        <source>Different speakers</source>
        <translation>Hablantes distintos</translation>
    </message>
    <message>
        <source>Dismissed because</source>
        <translation>Descartada porque</translation>
    </message>
    <message>
        <source>Go to this side: {words}</source>
        <translation>Ir a este lado: {words}</translation>
    </message>
    <message>
        <source>How hard the two exclude each other</source>
        <translation>Hasta qué punto se excluyen las dos</translation>
    </message>
    <message>
        <source>How much hangs on it</source>
        <translation>Cuánto depende de ello</translation>
    </message>
    <message>
        <source>How sure you are of this link</source>
        <translation>Su seguridad sobre este enlace</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revisado por</translation>
    </message>
    <message>
        <source>Same speaker</source>
        <translation>El mismo hablante</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Weight and review</source>
        <translation>Peso y revisión</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué fue de ella</translation>
    </message>
    <message>
        <source>What the link says</source>
        <translation>Lo que dice el enlace</translation>
    </message>
    <message>
        <source>What they disagree about</source>
        <translation>En qué no coinciden</translation>
    </message>
    <message>
        <source>Which side holds</source>
        <translation>Qué lado se sostiene</translation>
    </message>
    <message>
        <source>Who judged it last</source>
        <translation>Quién la juzgó por última vez</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why it is no conflict; the keys 1 to 9 choose while this is focused</source>
        <translation>Por qué no hay conflicto; las teclas 1 a 9 eligen mientras tiene el foco</translation>
    </message>
    <message>
        <source>Why? One sentence an editor can read</source>
        <translation>¿Por qué? Una frase que un editor pueda leer</translation>
    </message>
    <message>
        <source>Within one article</source>
        <translation>Dentro de un artículo</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copiar el informe</translation>
    </message>
    <message>
        <source>&amp;Open first article</source>
        <translation>A&amp;brir el primer artículo</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Entraron</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Did not come in</source>
        <translation>No entraron</translation>
    </message>
    <message>
        <source>No article came in</source>
        <translation>No entró ningún artículo</translation>
    </message>
    <message>
        <source>No article came in, then it was stopped</source>
        <translation>No entró ningún artículo y se detuvo</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
</context>
<context>
    <name>RowTable</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>SampleOpening</name>
    <message>
        <source>Making the sample…</source>
        <translation>Creando el ejemplo…</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Filters kept by name</source>
        <translation>Filtros guardados con nombre</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Guardar este filtro</translation>
    </message>
    <message>
        <source>Keep this filter (Enter)</source>
        <translation>Guardar este filtro (Intro)</translation>
    </message>
    <message>
        <source>Keep this filter as…</source>
        <translation>Guardar este filtro como…</translation>
    </message>
    <message>
        <source>Name for this filter</source>
        <translation>Nombre de este filtro</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardados</translation>
    </message>
</context>
<context>
    <name>SearchHead</name>
    <message>
        <source>Also inside longer words</source>
        <translation>También dentro de palabras más largas</translation>
    </message>
    <message>
        <source>Articles with all of these words</source>
        <translation>Artículos con todas estas palabras</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Tag all of these…</source>
        <translation>Etiquetar todos estos…</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Find everywhere</source>
        <translation>Buscar en todas partes</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>The first {many} places are listed; ask for less.</source>
        <translation>Se muestran los primeros {many} lugares; pida menos.</translation>
    </message>
    <message>
        <source>also inside longer words</source>
        <translation>también dentro de palabras más largas</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>buscando…</translation>
    </message>
    <message>
        <source>{places} in {articles}</source>
        <translation>{places} en {articles}</translation>
    </message>
</context>
<context>
    <name>SheetCommands</name>
    <message>
        <source>All contradictions ({count})</source>
        <translation>Todas las contradicciones ({count})</translation>
    </message>
    <message>
        <source>All that the list shows ({count})</source>
        <translation>Todas las que muestra la lista ({count})</translation>
    </message>
    <message>
        <source>Both quotations copied with their citations.</source>
        <translation>Las dos citas copiadas con sus referencias.</translation>
    </message>
    <message>
        <source>Choose a contradiction first.</source>
        <translation>Elija primero una contradicción.</translation>
    </message>
    <message>
        <source>Evidence sheet</source>
        <translation>Ficha de pruebas</translation>
    </message>
    <message>
        <source>Only the confirmed ones among them ({count})</source>
        <translation>Solo las confirmadas entre ellas ({count})</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation>Abra primero un artículo.</translation>
    </message>
    <message>
        <source>Still writing what came before.</source>
        <translation>Aún se está escribiendo lo anterior.</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Solo esta</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Escrito: {name}</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>&amp;Read from a file…</source>
        <translation>&amp;Leer de un archivo…</translation>
    </message>
    <message>
        <source>&amp;Write to a file…</source>
        <translation>&amp;Escribir en un archivo…</translation>
    </message>
    <message>
        <source>All commands have their first keys again.</source>
        <translation>Todas las órdenes tienen de nuevo sus primeras teclas.</translation>
    </message>
    <message>
        <source>All commands have their first keys.</source>
        <translation>Todas las órdenes tienen sus primeras teclas.</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Cambiar teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Filter commands and keys</source>
        <translation>Filtrar órdenes y teclas</translation>
    </message>
    <message>
        <source>Give every command its first keys</source>
        <translation>Dar a cada orden sus primeras teclas</translation>
    </message>
    <message>
        <source>Keep your keys, or carry them to another machine</source>
        <translation>Guardar sus teclas o llevarlas a otro equipo</translation>
    </message>
    <message>
        <source>Keys read from {file}.</source>
        <translation>Teclas leídas de {file}.</translation>
    </message>
    <message>
        <source>Keys read from {file}. Some are refused or taken and were left out: {commands}.</source>
        <translation>Teclas leídas de {file}. Algunas se rechazan o están ocupadas y quedaron fuera: {commands}.</translation>
    </message>
    <message>
        <source>Keys written to {file}.</source>
        <translation>Teclas escritas en {file}.</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>Restablecer &amp;todo</translation>
    </message>
    <message>
        <source>Take over keys that were written to a file</source>
        <translation>Tomar las teclas escritas en un archivo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{file} could not be written.</source>
        <translation>{file} no se pudo escribir.</translation>
    </message>
    <message>
        <source>{file} holds no keys. Nothing was changed.</source>
        <translation>{file} no contiene teclas. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message>
        <source>Jump to these words in their article ({key} in the list)</source>
        <translation>Ir a estas palabras en su artículo ({key} en la lista)</translation>
    </message>
    <message>
        <source>Open in reader</source>
        <translation>Abrir en la lectura</translation>
    </message>
    <message>
        <source>Open side {letter} in the reader</source>
        <translation>Abrir el lado {letter} en la lectura</translation>
    </message>
    <message>
        <source>Passage {letter} in its article</source>
        <translation>Pasaje {letter} en su artículo</translation>
    </message>
    <message>
        <source>Read as: {words}</source>
        <translation>Léase: {words}</translation>
    </message>
    <message>
        <source>Side {letter}: {speaker}, {article}</source>
        <translation>Lado {letter}: {speaker}, {article}</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>sobre {date}</translation>
    </message>
    <message>
        <source>said {date}</source>
        <translation>dicho el {date}</translation>
    </message>
</context>
<context>
    <name>StatisticsDesk</name>
    <message>
        <source>Chart: {question}. The table beside it has the same counts.</source>
        <translation>Gráfico: {question}. La tabla de al lado tiene los mismos recuentos.</translation>
    </message>
    <message>
        <source>Go to reading</source>
        <translation>Ir a leer</translation>
    </message>
    <message>
        <source>Nothing to count here yet. Tag names and claims in an article.</source>
        <translation>Aún no hay nada que contar. Etiquete nombres y afirmaciones en un artículo.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Analyst: {name}</source>
        <translation>Analista: {name}</translation>
    </message>
    <message>
        <source>Every action is saved at once in {path}</source>
        <translation>Cada acción se guarda al momento en {path}</translation>
    </message>
    <message>
        <source>Last backup: {when}</source>
        <translation>Última copia de seguridad: {when}</translation>
    </message>
    <message>
        <source>Making the texts findable: {done} of {total}</source>
        <translation>Preparando los textos para la búsqueda: {done} de {total}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Todavía sin copia de seguridad</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sin problemas</translation>
    </message>
    <message>
        <source>Parts that count: {parts}</source>
        <translation>Partes que cuentan: {parts}</translation>
    </message>
    <message>
        <source>Read to {percent}%</source>
        <translation>Leído hasta el {percent} %</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado a las {time}</translation>
    </message>
</context>
<context>
    <name>SuggestLine</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>TablesView</name>
    <message>
        <source>How the table will begin</source>
        <translation>Cómo empezará la tabla</translation>
    </message>
    <message>
        <source>Tables to export</source>
        <translation>Tablas que exportar</translation>
    </message>
</context>
<context>
    <name>TagListPage</name>
    <message>
        <source>Nothing here matches the filter.</source>
        <translation>Aquí nada cumple el filtro.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
</context>
<context>
    <name>TagLists</name>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Contradicciones</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entidades</translation>
    </message>
    <message>
        <source>Filter the tags of this article</source>
        <translation>Filtrar las etiquetas de este artículo</translation>
    </message>
    <message>
        <source>Kinds of tags</source>
        <translation>Tipos de etiquetas</translation>
    </message>
    <message>
        <source>No claims yet. Put the caret on one and press {claim}.</source>
        <translation>Aún no hay afirmaciones. Ponga el cursor en una y pulse {claim}.</translation>
    </message>
    <message>
        <source>No entities yet. Select a name and press {entity}.</source>
        <translation>Aún no hay entidades. Seleccione un nombre y pulse {entity}.</translation>
    </message>
    <message>
        <source>No notes yet. Select words and press {note}.</source>
        <translation>Aún no hay notas. Seleccione palabras y pulse {note}.</translation>
    </message>
    <message>
        <source>None yet. Press {contradict} on a claim, then on another.</source>
        <translation>Aún no hay ninguna. Pulse {contradict} en una afirmación y luego en otra.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Tags of this article</source>
        <translation>Etiquetas de este artículo</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>Go to reading</source>
        <translation>Ir a leer</translation>
    </message>
    <message>
        <source>It takes two claims to contradict each other. Select a statement in an article and press {claim}.</source>
        <translation>Para contradecirse hacen falta dos afirmaciones. Seleccione un enunciado en un artículo y pulse {claim}.</translation>
    </message>
    <message>
        <source>Open an article first: {next_article} opens the next one.</source>
        <translation>Abra antes un artículo: {next_article} abre el siguiente.</translation>
    </message>
    <message>
        <source>There is nothing to read yet. Import articles with {import}.</source>
        <translation>Aún no hay nada que leer. Importe artículos con {import}.</translation>
    </message>
    <message>
        <source>There is nothing to read yet: {import} imports articles.</source>
        <translation>Aún no hay nada que leer: {import} importa artículos.</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Further desks</source>
        <translation>Otras mesas</translation>
    </message>
    <message>
        <source>Further desks: {name}</source>
        <translation>Otras mesas: {name}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>&amp;Update article</source>
        <translation>&amp;Actualizar artículo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir un a&amp;rchivo…</translation>
    </message>
    <message>
        <source>Looking for the words of the tags …</source>
        <translation>Buscando las palabras de las etiquetas …</translation>
    </message>
    <message>
        <source>Make this the text of the article (Ctrl+Enter)</source>
        <translation>Hacer de este el texto del artículo (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>New text of the article</source>
        <translation>Nuevo texto del artículo</translation>
    </message>
    <message>
        <source>Paste the new text of the article here.</source>
        <translation>Pegue aquí el nuevo texto del artículo.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>This is the text that the article has now.</source>
        <translation>Es el texto que el artículo tiene ahora.</translation>
    </message>
    <message>
        <source>Title, date and details stay as they are; the earlier text is kept.</source>
        <translation>Título, fecha y datos quedan como están; el texto anterior se conserva.</translation>
    </message>
    <message>
        <source>Update “{title}”</source>
        <translation>Actualizar «{title}»</translation>
    </message>
    <message>
        <source>What becomes of the tags is told here.</source>
        <translation>Aquí se dice qué será de las etiquetas.</translation>
    </message>
</context>
<context>
    <name>UpdateReport</name>
    <message>
        <source>&amp;Walk through them</source>
        <translation>&amp;Recorrerlas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>“{title}” was updated</source>
        <translation>Se actualizó «{title}»</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>A is right: {speaker}</source>
        <translation>A tiene razón: {speaker}</translation>
    </message>
    <message>
        <source>B is right: {speaker}</source>
        <translation>B tiene razón: {speaker}</translation>
    </message>
    <message>
        <source>Dismissed because</source>
        <translation>Descartada porque</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of conflict</source>
        <translation>Tipo de conflicto</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>Reason for dismissing</source>
        <translation>Motivo para descartar</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Saved while you type</source>
        <translation>Se guarda mientras escribe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why these two statements conflict, in your words</source>
        <translation>Por qué chocan estos dos enunciados, con sus palabras</translation>
    </message>
</context>
<context>
    <name>VoiceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>In reply to</source>
        <translation>En respuesta a</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>No comment</source>
        <translation>Ningún comentario</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>No se nombra a nadie</translation>
    </message>
    <message>
        <source>Who speaks in this comment?</source>
        <translation>¿Quién habla en este comentario?</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Autor</translation>
    </message>
</context>
<context>
    <name>WatchListDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>F2 rewrites, Del removes</source>
        <translation>F2 corrige, Supr quita</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>These words and names stand framed in every article until they are tagged. Case and accents do not matter; a star goes on: sanction*</source>
        <translation>Estas palabras y nombres aparecen enmarcados en todos los artículos hasta que se marcan. No importan mayúsculas ni acentos; un asterisco continúa la palabra: sancion*</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Watch list</source>
        <translation>Lista de vigilancia</translation>
    </message>
    <message>
        <source>Watched words</source>
        <translation>Palabras vigiladas</translation>
    </message>
    <message>
        <source>Words to watch for</source>
        <translation>Palabras que vigilar</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>A file from anywhere</source>
        <translation>Un archivo de cualquier lugar</translation>
    </message>
    <message>
        <source>An empty file to read into</source>
        <translation>Un archivo vacío en el que leer</translation>
    </message>
    <message>
        <source>Drop to begin a new project with these articles</source>
        <translation>Suelte para empezar un proyecto nuevo con estos artículos</translation>
    </message>
    <message>
        <source>Drop to open {name}</source>
        <translation>Suelte para abrir {name}</translation>
    </message>
    <message>
        <source>Go on where you left it</source>
        <translation>Continuar donde lo dejó</translation>
    </message>
    <message>
        <source>How to begin, and everything else (F1)</source>
        <translation>Cómo empezar, y todo lo demás (F1)</translation>
    </message>
    <message>
        <source>Invented articles, tagged already: look, change, break</source>
        <translation>Artículos inventados, ya etiquetados: mire, cambie, rompa</translation>
    </message>
    <message>
        <source>Make a new sample; the one you changed stays beside it under another name</source>
        <translation>Crear un ejemplo nuevo; el que cambió se queda a su lado con otro nombre</translation>
    </message>
    <message>
        <source>Making the sample…</source>
        <translation>Creando el ejemplo…</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>One project is one file. Everything you do is saved at once.</source>
        <translation>Un proyecto es un archivo. Todo lo que hace se guarda al momento.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Reading as {name}</source>
        <translation>Lee: {name}</translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation>Proyecto de ejemplo</translation>
    </message>
    <message>
        <source>Say who works here</source>
        <translation>Decir quién trabaja aquí</translation>
    </message>
    <message>
        <source>Start the sample a&amp;fresh</source>
        <translation>Empezar el ejemplo de nue&amp;vo</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Quitarlo de la lista</translation>
    </message>
    <message>
        <source>{path} is not there now: moved, deleted, or its drive is not here.</source>
        <translation>{path} no está ahora: se movió, se eliminó o su unidad no está aquí.</translation>
    </message>
    <message>
        <source>Read articles, mark who says what, and link the statements that conflict.</source>
        <translation>Lea artículos, marque quién dice qué y enlace los enunciados que chocan.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>Nombre o iniciales</translation>
    </message>
    <message>
        <source>Who is reading?</source>
        <translation>¿Quién lee?</translation>
    </message>
    <message>
        <source>Your name or initials</source>
        <translation>Su nombre o iniciales</translation>
    </message>
    <message>
        <source>Your name or initials stand beside what you tag, so that colleagues can tell whose reading it is. Nothing leaves this computer.</source>
        <translation>Su nombre o iniciales figuran junto a lo que etiqueta, para que sus colegas sepan de quién es cada lectura. Nada sale de este ordenador.</translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>Nombre o iniciales</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Who is reading?</source>
        <translation>¿Quién lee?</translation>
    </message>
    <message>
        <source>Your name or initials</source>
        <translation>Su nombre o iniciales</translation>
    </message>
    <message>
        <source>Your name or initials are kept in the project beside what you tag, so that colleagues can tell whose reading it is. Nothing leaves this computer.</source>
        <translation>Su nombre o iniciales se guardan en el proyecto junto a lo que etiqueta, para que sus colegas sepan de quién es cada lectura. Nada sale de este ordenador.</translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Zone</source>
        <translation>&amp;Zona</translation>
    </message>
    <message>
        <source>Copy my words</source>
        <translation>Copiar mis palabras</translation>
    </message>
    <message>
        <source>Entity of &amp;kind</source>
        <translation>Ent&amp;idad de tipo</translation>
    </message>
    <message>
        <source>What you were writing in was removed meanwhile. You had written: {words}</source>
        <translation>Entretanto se eliminó aquello en lo que escribía. Había escrito: {words}</translation>
    </message>
</context>
<context>
    <name>ZoneCombo</name>
    <message>
        <source>Parts of the articles</source>
        <translation>Partes de los artículos</translation>
    </message>
</context>
<context>
    <name>ZoneCommands</name>
    <message>
        <source>Open an article first: zones are parts of its text.</source>
        <translation>Abra antes un artículo: las zonas son partes de su texto.</translation>
    </message>
    <message>
        <source>Writer and reply…</source>
        <translation>Autor y respuesta…</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Zone of these words</source>
        <translation>Zona de estas palabras</translation>
    </message>
</context>
<context>
    <name>ZoneFilterCommands</name>
    <message>
        <source>Counted now: {parts}</source>
        <translation>Ahora cuenta: {parts}</translation>
    </message>
</context>
<context>
    <name>ZoneLines</name>
    <message>
        <source>in reply to {writer}</source>
        <translation>en respuesta a {writer}</translation>
    </message>
    <message>
        <source>the comment above</source>
        <translation>el comentario de arriba</translation>
    </message>
</context>
<context>
    <name>_AliasView</name>
    <message>
        <source>Kind of {form}</source>
        <translation>Tipo de {form}</translation>
    </message>
    <message>
        <source>Language of this spelling: en, ar, es …</source>
        <translation>Idioma de esta grafía: en, ar, es …</translation>
    </message>
    <message>
        <source>Language of {form}</source>
        <translation>Idioma de {form}</translation>
    </message>
    <message>
        <source>Remove the spelling {form}</source>
        <translation>Quitar la grafía {form}</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Grafía</translation>
    </message>
</context>
<context>
    <name>_Apart</name>
    <message>
        <source>Let {name} stand for itself again</source>
        <translation>Dejar que {name} sea de nuevo una entidad propia</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Take {name} apart again</source>
        <translation>Separar de nuevo {name}</translation>
    </message>
</context>
<context>
    <name>_ChipView</name>
    <message>
        <source>Remove (Del)</source>
        <translation>Quitar (Suprimir)</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
</context>
<context>
    <name>_LinkView</name>
    <message>
        <source>Go to this claim: {words}</source>
        <translation>Ir a esta afirmación: {words}</translation>
    </message>
    <message>
        <source>Open this link: {verb}</source>
        <translation>Abrir este enlace: {verb}</translation>
    </message>
</context>
<context>
    <name>anything</name>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entidades</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Lo último usado</translation>
    </message>
    <message>
        <source>without words</source>
        <translation>sin palabras</translation>
    </message>
    <message>
        <source>{words}: {shown} of {total}</source>
        <translation>{words}: {shown} de {total}</translation>
    </message>
</context>
<context>
    <name>articlecards</name>
    <message>
        <source>Nothing tagged yet</source>
        <translation>Nada etiquetado aún</translation>
    </message>
    <message>
        <source>untagged</source>
        <translation>sin etiquetar</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>As they were before:</source>
        <translation>Como estaban antes:</translation>
    </message>
    <message>
        <source>Entities: {then} in the backup, {now} now</source>
        <translation>Entidades: {then} en la copia, {now} ahora</translation>
    </message>
    <message>
        <source>Links: {then} in the backup, {now} now</source>
        <translation>Vínculos: {then} en la copia, {now} ahora</translation>
    </message>
    <message>
        <source>Mentions: {then} in the backup, {now} now</source>
        <translation>Menciones: {then} en la copia, {now} ahora</translation>
    </message>
    <message>
        <source>Notes: {then} in the backup, {now} now</source>
        <translation>Notas: {then} en la copia, {now} ahora</translation>
    </message>
    <message>
        <source>Nothing differs: the project is as in this backup.</source>
        <translation>No hay diferencias: el proyecto está como en esta copia.</translation>
    </message>
    <message>
        <source>Restoring brings back:</source>
        <translation>Al restaurar vuelve:</translation>
    </message>
    <message>
        <source>Restoring takes away:</source>
        <translation>Al restaurar desaparece:</translation>
    </message>
    <message>
        <source>Zones: {then} in the backup, {now} now</source>
        <translation>Zonas: {then} en la copia, {now} ahora</translation>
    </message>
    <message>
        <source>after opening</source>
        <translation>al abrir</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>a petición</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>antes de importar</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>antes de una actualización</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>antes de restaurar</translation>
    </message>
    <message>
        <source>before tagging many places</source>
        <translation>antes de marcar muchos pasajes</translation>
    </message>
    <message>
        <source>damaged: cannot be restored</source>
        <translation>dañada: no se puede restaurar</translation>
    </message>
    <message>
        <source>every half hour</source>
        <translation>cada media hora</translation>
    </message>
    <message>
        <source>{why}, far less in it</source>
        <translation>{why}, con mucho menos contenido</translation>
    </message>
</context>
<context>
    <name>bartable</name>
    <message>
        <source>&lt; {percent} %</source>
        <translation>&lt; {percent} %</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Recuentos</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>A backup may have it.</source>
        <translation>Puede que esté en una copia de seguridad.</translation>
    </message>
    <message>
        <source>A backup may have what stood there.</source>
        <translation>Puede que una copia de seguridad tenga lo que había allí.</translation>
    </message>
    <message>
        <source>A backup may have what they belong to.</source>
        <translation>Puede que una copia de seguridad tenga aquello a lo que pertenecen.</translation>
    </message>
    <message>
        <source>All else is there.</source>
        <translation>Todo lo demás está.</translation>
    </message>
    <message>
        <source>All records …</source>
        <translation>Todos los registros…</translation>
    </message>
    <message>
        <source>Another program wrote here, or the disk is failing. Compare with a backup.</source>
        <translation>Otro programa escribió aquí o el disco está fallando. Compare con una copia de seguridad.</translation>
    </message>
    <message>
        <source>Articles and tags that agree again</source>
        <translation>Artículos y etiquetas que vuelven a concordar</translation>
    </message>
    <message>
        <source>Articles whose own record is lost, but not their text</source>
        <translation>Artículos cuyo registro se perdió, pero no su texto</translation>
    </message>
    <message>
        <source>Articles without their text</source>
        <translation>Artículos sin su texto</translation>
    </message>
    <message>
        <source>Changed records taken as they are</source>
        <translation>Registros cambiados, tomados como están</translation>
    </message>
    <message>
        <source>Choose them anew where you know them.</source>
        <translation>Elíjalas de nuevo donde las conozca.</translation>
    </message>
    <message>
        <source>Claims without words</source>
        <translation>Afirmaciones sin palabras</translation>
    </message>
    <message>
        <source>Compare with a backup. Repair mends what the quotes tell.</source>
        <translation>Compare con una copia de seguridad. La reparación recupera lo que dicen las citas.</translation>
    </message>
    <message>
        <source>Earlier steps cannot be undone in the new file.</source>
        <translation>Los pasos anteriores no se pueden deshacer en el archivo nuevo.</translation>
    </message>
    <message>
        <source>Go there and move the edges, or let the repair find the words.</source>
        <translation>Vaya allí y mueva los bordes, o deje que la reparación encuentre las palabras.</translation>
    </message>
    <message>
        <source>Go through them in the new file: F8 leads from one to the next.</source>
        <translation>Recórralas en el archivo nuevo: F8 lleva de una a la siguiente.</translation>
    </message>
    <message>
        <source>History …</source>
        <translation>Historia…</translation>
    </message>
    <message>
        <source>Links with their sides mixed up</source>
        <translation>Enlaces con los lados confundidos</translation>
    </message>
    <message>
        <source>Links …</source>
        <translation>Enlaces…</translation>
    </message>
    <message>
        <source>Made anew of what could be read</source>
        <translation>Hecho de nuevo con lo que se pudo leer</translation>
    </message>
    <message>
        <source>Making a copy to look at …</source>
        <translation>Haciendo una copia para examinarla…</translation>
    </message>
    <message>
        <source>Mending …</source>
        <translation>Reparando…</translation>
    </message>
    <message>
        <source>Merged entities that lead astray</source>
        <translation>Entidades fusionadas que llevan a otra parte</translation>
    </message>
    <message>
        <source>Merges that agree again</source>
        <translation>Fusiones que vuelven a concordar</translation>
    </message>
    <message>
        <source>Merges …</source>
        <translation>Fusiones…</translation>
    </message>
    <message>
        <source>Nobody knows what they were: compare with a backup.</source>
        <translation>Nadie sabe cómo eran: compárelos con una copia de seguridad.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>No queda nada por hacer.</translation>
    </message>
    <message>
        <source>Nothing is lost: the index for searching is being made anew.</source>
        <translation>No se ha perdido nada: el índice de búsqueda se hace de nuevo.</translation>
    </message>
    <message>
        <source>Parts that cannot be read</source>
        <translation>Partes que no se pueden leer</translation>
    </message>
    <message>
        <source>Places where nothing could be read</source>
        <translation>Lugares donde no se pudo leer nada</translation>
    </message>
    <message>
        <source>Putting records together …</source>
        <translation>Reuniendo registros…</translation>
    </message>
    <message>
        <source>Quotes put where their words stand</source>
        <translation>Citas puestas donde están sus palabras</translation>
    </message>
    <message>
        <source>Quotes that are not at their place</source>
        <translation>Citas que no están en su lugar</translation>
    </message>
    <message>
        <source>Quotes to look at</source>
        <translation>Citas por revisar</translation>
    </message>
    <message>
        <source>Quotes …</source>
        <translation>Citas…</translation>
    </message>
    <message>
        <source>Reading what can be read …</source>
        <translation>Leyendo lo que se puede leer…</translation>
    </message>
    <message>
        <source>Records changed behind Crossclaim’s back</source>
        <translation>Registros cambiados a espaldas de Crossclaim</translation>
    </message>
    <message>
        <source>Records read that belong to nothing any more</source>
        <translation>Registros leídos que ya no pertenecen a nada</translation>
    </message>
    <message>
        <source>Records that could not be kept</source>
        <translation>Registros que no se pudieron conservar</translation>
    </message>
    <message>
        <source>Records that refer to nothing</source>
        <translation>Registros que no remiten a nada</translation>
    </message>
    <message>
        <source>References that led nowhere, let go</source>
        <translation>Referencias que no llevaban a nada, soltadas</translation>
    </message>
    <message>
        <source>References …</source>
        <translation>Referencias…</translation>
    </message>
    <message>
        <source>Repair follows the merges anew.</source>
        <translation>La reparación sigue de nuevo las fusiones.</translation>
    </message>
    <message>
        <source>Repair it into a new file, or bring back a backup.</source>
        <translation>Repárelo en un archivo nuevo o recupere una copia de seguridad.</translation>
    </message>
    <message>
        <source>Repair it into a new file.</source>
        <translation>Repárelo en un archivo nuevo.</translation>
    </message>
    <message>
        <source>Repair lets go of what is not there any more.</source>
        <translation>La reparación suelta lo que ya no está.</translation>
    </message>
    <message>
        <source>Repair names the article in which the words stand.</source>
        <translation>La reparación nombra el artículo en que están las palabras.</translation>
    </message>
    <message>
        <source>Repair reads what can be read; a backup may have the rest.</source>
        <translation>La reparación lee lo que se puede leer; puede que una copia de seguridad tenga el resto.</translation>
    </message>
    <message>
        <source>Select the words that say it, or delete the claim.</source>
        <translation>Seleccione las palabras que lo dicen o elimine la afirmación.</translation>
    </message>
    <message>
        <source>Steps of the history that cannot be read</source>
        <translation>Pasos de la historia que no se pueden leer</translation>
    </message>
    <message>
        <source>Steps that cannot be undone any more</source>
        <translation>Pasos que ya no se pueden deshacer</translation>
    </message>
    <message>
        <source>Tags that name another article than theirs</source>
        <translation>Etiquetas que nombran otro artículo que el suyo</translation>
    </message>
    <message>
        <source>Texts brought back from the quotes in them</source>
        <translation>Textos recuperados por las citas que contienen</translation>
    </message>
    <message>
        <source>Texts of another length than noted</source>
        <translation>Textos de otra longitud que la anotada</translation>
    </message>
    <message>
        <source>Texts taken as they are</source>
        <translation>Textos tomados como están</translation>
    </message>
    <message>
        <source>Texts that are not what came in</source>
        <translation>Textos que no son los que entraron</translation>
    </message>
    <message>
        <source>Texts …</source>
        <translation>Textos…</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>El archivo está dañado</translation>
    </message>
    <message>
        <source>The file …</source>
        <translation>El archivo…</translation>
    </message>
    <message>
        <source>The index for searching …</source>
        <translation>El índice de búsqueda…</translation>
    </message>
    <message>
        <source>The same words, at the one place where they stand.</source>
        <translation>Las mismas palabras, en el único lugar donde están.</translation>
    </message>
    <message>
        <source>These steps cannot be undone; all else is there.</source>
        <translation>Estos pasos no se pueden deshacer; todo lo demás está.</translation>
    </message>
    <message>
        <source>They are again what came in.</source>
        <translation>Vuelven a ser lo que entró.</translation>
    </message>
    <message>
        <source>They are called by their first line: give them their title.</source>
        <translation>Se llaman por su primera línea: póngales su título.</translation>
    </message>
    <message>
        <source>They differ from what came in: compare with the original.</source>
        <translation>Difieren de lo que entró: compárelos con el original.</translation>
    </message>
    <message>
        <source>Versions that name another text</source>
        <translation>Versiones que nombran otro texto</translation>
    </message>
    <message>
        <source>What they said stands here; save the report to keep it.</source>
        <translation>Lo que decían está aquí; guarde el informe para conservarlo.</translation>
    </message>
    <message>
        <source>Words that belong to none or to several</source>
        <translation>Palabras que no son de nadie o son de varios</translation>
    </message>
    <message>
        <source>Words that the search would have missed</source>
        <translation>Palabras que la búsqueda habría pasado por alto</translation>
    </message>
    <message>
        <source>found by Crossclaim</source>
        <translation>encontrado por Crossclaim</translation>
    </message>
    <message>
        <source>found by SQLite</source>
        <translation>encontrado por SQLite</translation>
    </message>
    <message>
        <source>{kept} kept, {lost} lost</source>
        <translation>{kept} conservados, {lost} perdidos</translation>
    </message>
    <message>
        <source>{kept} noted, {there} there</source>
        <translation>{kept} anotados, {there} presentes</translation>
    </message>
</context>
<context>
    <name>claimlist</name>
    <message>
        <source>Any status</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Any topic</source>
        <translation>Cualquier tema</translation>
    </message>
    <message>
        <source>Claim and article</source>
        <translation>Afirmación y artículo</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Find in words, speakers, topics, articles</source>
        <translation>Buscar en palabras, hablantes, temas, artículos</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Flagged only</source>
        <translation>Solo con marca</translation>
    </message>
    <message>
        <source>Flagged or not</source>
        <translation>Con marca o sin ella</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Dicho el</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
</context>
<context>
    <name>claimtext</name>
    <message>
        <source>Same day</source>
        <translation>El mismo día</translation>
    </message>
    <message>
        <source>{name} (commenter)</source>
        <translation>{name} (comentarista)</translation>
    </message>
    <message>
        <source>{speaker}: {words} ({article})</source>
        <translation>{speaker}: {words} ({article})</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;About Crossclaim</source>
        <translation>&amp;Acerca de Crossclaim</translation>
    </message>
    <message>
        <source>&amp;All occurrences…</source>
        <translation>&amp;Todas las apariciones…</translation>
    </message>
    <message>
        <source>&amp;All parts</source>
        <translation>&amp;Todas las partes</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>C&amp;opias de seguridad…</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>Cambiar te&amp;clas…</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>&amp;Afirmación</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>&amp;Contradiction</source>
        <translation>&amp;Contradicción</translation>
    </message>
    <message>
        <source>&amp;Contradictions</source>
        <translation>&amp;Contradicciones</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Date it was said</source>
        <translation>Fec&amp;ha en que se dijo</translation>
    </message>
    <message>
        <source>&amp;Details of this article</source>
        <translation>Da&amp;tos de este artículo</translation>
    </message>
    <message>
        <source>&amp;Entities</source>
        <translation>&amp;Entidades</translation>
    </message>
    <message>
        <source>&amp;Entity</source>
        <translation>&amp;Entidad</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Exportar como CSV…</translation>
    </message>
    <message>
        <source>&amp;Find in this article…</source>
        <translation>&amp;Buscar en este artículo…</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>&amp;Marca</translation>
    </message>
    <message>
        <source>&amp;Fold or open here</source>
        <translation>&amp;Plegar o abrir aquí</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Go to or do anything…</source>
        <translation>Ir a algo o &amp;hacer algo…</translation>
    </message>
    <message>
        <source>&amp;Go to the counterpart</source>
        <translation>&amp;Ir a la otra parte</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Import articles…</source>
        <translation>&amp;Importar artículos…</translation>
    </message>
    <message>
        <source>&amp;Invisible characters</source>
        <translation>Caracteres &amp;invisibles</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;Let go of selection, tag, pin</source>
        <translation>&amp;Soltar selección, etiqueta y afirmación fijada</translation>
    </message>
    <message>
        <source>&amp;Menu at the caret</source>
        <translation>&amp;Menú en el cursor</translation>
    </message>
    <message>
        <source>&amp;Move the edges</source>
        <translation>Mo&amp;ver los bordes</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nuevo proyecto…</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>Artíc&amp;ulo siguiente</translation>
    </message>
    <message>
        <source>&amp;Next choice of parts</source>
        <translation>Siguie&amp;nte elección de partes</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Abrir proyecto…</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>Artículo anteri&amp;or</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Leer</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>&amp;Lectura</translation>
    </message>
    <message>
        <source>&amp;Reading cues</source>
        <translation>&amp;Señales de lectura</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Repeat the last tag</source>
        <translation>&amp;Repetir la última etiqueta</translation>
    </message>
    <message>
        <source>&amp;Repeats or supports</source>
        <translation>&amp;Repite o respalda</translation>
    </message>
    <message>
        <source>&amp;Speaker of the claim</source>
        <translation>Ha&amp;blante de la afirmación</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Etiquetar</translation>
    </message>
    <message>
        <source>&amp;Topic of the claim</source>
        <translation>Tema de la a&amp;firmación</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Update this article…</source>
        <translation>Ac&amp;tualizar este artículo…</translation>
    </message>
    <message>
        <source>&amp;Watched words</source>
        <translation>Palabras &amp;vigiladas</translation>
    </message>
    <message>
        <source>&amp;Who works here…</source>
        <translation>&amp;Quién trabaja aquí…</translation>
    </message>
    <message>
        <source>&amp;Widen selection</source>
        <translation>Ampliar la &amp;selección</translation>
    </message>
    <message>
        <source>Add the selection as a further &amp;part</source>
        <translation>Añadir la selección como otra &amp;parte</translation>
    </message>
    <message>
        <source>Article &amp;without comments</source>
        <translation>Artículo &amp;sin comentarios</translation>
    </message>
    <message>
        <source>Article and &amp;comments</source>
        <translation>Artículo y &amp;comentarios</translation>
    </message>
    <message>
        <source>Article from &amp;pasted text…</source>
        <translation>Artículo de texto &amp;pegado…</translation>
    </message>
    <message>
        <source>Articles, entities, claims, ids and all commands by their words</source>
        <translation>Artículos, entidades, afirmaciones, identificadores y todas las órdenes por sus palabras</translation>
    </message>
    <message>
        <source>C&amp;laims</source>
        <translation>A&amp;firmaciones</translation>
    </message>
    <message>
        <source>C&amp;lose project</source>
        <translation>Ce&amp;rrar proyecto</translation>
    </message>
    <message>
        <source>Chec&amp;k project…</source>
        <translation>Compro&amp;bar el proyecto…</translation>
    </message>
    <message>
        <source>Comments, adverts and all</source>
        <translation>Con comentarios, anuncios y todo lo demás</translation>
    </message>
    <message>
        <source>Contradiction, &amp;keep the pin</source>
        <translation>Contradicción, &amp;manteniendo la fijada</translation>
    </message>
    <message>
        <source>Contradictions with both sides in context, for an editor or a lawyer</source>
        <translation>Contradicciones con ambos lados en contexto, para un editor o un abogado</translation>
    </message>
    <message>
        <source>Copy &amp;quotation with citation</source>
        <translation>Copiar la &amp;cita con su referencia</translation>
    </message>
    <message>
        <source>De&amp;lete tag</source>
        <translation>E&amp;liminar etiqueta</translation>
    </message>
    <message>
        <source>E&amp;vidence sheet…</source>
        <translation>&amp;Ficha de pruebas…</translation>
    </message>
    <message>
        <source>Earlier states of the project: what differs, and the way back</source>
        <translation>Estados anteriores del proyecto: qué ha cambiado y cómo volver</translation>
    </message>
    <message>
        <source>Ed&amp;it tag</source>
        <translation>E&amp;ditar etiqueta</translation>
    </message>
    <message>
        <source>Everything is saved at once; this makes a second file</source>
        <translation>Todo se guarda al momento; esto crea un segundo archivo</translation>
    </message>
    <message>
        <source>Export &amp;article as…</source>
        <translation>Exportar artíc&amp;ulo como…</translation>
    </message>
    <message>
        <source>Files and folders of articles; drop them on the library as well</source>
        <translation>Archivos y carpetas de artículos; también puede soltarlos en la biblioteca</translation>
    </message>
    <message>
        <source>Filter the &amp;library</source>
        <translation>&amp;Filtrar la biblioteca</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Find every&amp;where…</source>
        <translation>Buscar en todas &amp;partes…</translation>
    </message>
    <message>
        <source>Fold &amp;comments</source>
        <translation>Plegar los &amp;comentarios</translation>
    </message>
    <message>
        <source>Fold &amp;page furniture</source>
        <translation>Plegar el &amp;relleno de la página</translation>
    </message>
    <message>
        <source>Frame the words of the watch list where they are not tagged</source>
        <translation>Enmarca las palabras de la lista de vigilancia donde no están marcadas</translation>
    </message>
    <message>
        <source>Give commands other keys; write the keys to a file or read them</source>
        <translation>Dar otras teclas a las órdenes; escribir las teclas en un archivo o leerlas</translation>
    </message>
    <message>
        <source>Give it a newer text; its tags go along, each one accounted for</source>
        <translation>Darle un texto más reciente; sus etiquetas van con él, y se da cuenta de cada una</translation>
    </message>
    <message>
        <source>Layout to read in</source>
        <translation>Disposición para leer</translation>
    </message>
    <message>
        <source>Layout to tag in</source>
        <translation>Disposición para etiquetar</translation>
    </message>
    <message>
        <source>Layout with two articles side by side</source>
        <translation>Disposición con dos artículos lado a lado</translation>
    </message>
    <message>
        <source>Ligh&amp;t</source>
        <translation>Cla&amp;ro</translation>
    </message>
    <message>
        <source>Narr&amp;ow selection</source>
        <translation>Red&amp;ucir la selección</translation>
    </message>
    <message>
        <source>Next paragrap&amp;h</source>
        <translation>Párrafo &amp;siguiente</translation>
    </message>
    <message>
        <source>No-break and zero-width blanks, soft hyphens, signs of direction</source>
        <translation>Espacios de no separación y sin ancho, guiones opcionales, signos de dirección</translation>
    </message>
    <message>
        <source>Only what the article itself says</source>
        <translation>Solo lo que dice el propio artículo</translation>
    </message>
    <message>
        <source>Open this project once more beside this window</source>
        <translation>Abrir este proyecto otra vez junto a esta ventana</translation>
    </message>
    <message>
        <source>Prev&amp;ious pane</source>
        <translation>Pane&amp;l anterior</translation>
    </message>
    <message>
        <source>Second win&amp;dow…</source>
        <translation>Segunda &amp;ventana…</translation>
    </message>
    <message>
        <source>Next s&amp;entence</source>
        <translation>Ora&amp;ción siguiente</translation>
    </message>
    <message>
        <source>Note on the ta&amp;g</source>
        <translation>N&amp;ota sobre la etiqueta</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Panel si&amp;guiente</translation>
    </message>
    <message>
        <source>Next &amp;tag</source>
        <translation>&amp;Etiqueta siguiente</translation>
    </message>
    <message>
        <source>Next p&amp;roblem</source>
        <translation>P&amp;roblema siguiente</translation>
    </message>
    <message>
        <source>Next tag of the &amp;same kind</source>
        <translation>Eti&amp;queta siguiente del mismo tipo</translation>
    </message>
    <message>
        <source>Nothing but the text; all keys go on working</source>
        <translation>Nada más que el texto; todas las teclas siguen funcionando</translation>
    </message>
    <message>
        <source>Open it in the second reader, to compare it with another</source>
        <translation>Abrirlo en la segunda lectura, para compararlo con otro</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>Abrir la carpeta del &amp;registro</translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation>Abrir el proyecto de &amp;ejemplo</translation>
    </message>
    <message>
        <source>Pin this claim; on a second claim: link both as contradicting</source>
        <translation>Fijar esta afirmación; en una segunda: enlazar las dos como contradictorias</translation>
    </message>
    <message>
        <source>Pre&amp;vious tag</source>
        <translation>E&amp;tiqueta anterior</translation>
    </message>
    <message>
        <source>Previous p&amp;aragraph</source>
        <translation>&amp;Párrafo anterior</translation>
    </message>
    <message>
        <source>Previous pr&amp;oblem</source>
        <translation>Pro&amp;blema anterior</translation>
    </message>
    <message>
        <source>Previous senten&amp;ce</source>
        <translation>Oración pre&amp;via</translation>
    </message>
    <message>
        <source>Previous tag of the same &amp;kind</source>
        <translation>Etiqueta a&amp;nterior del mismo tipo</translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <translation>Pro&amp;blemas</translation>
    </message>
    <message>
        <source>Proves that every quote stands where it says and no record was lost</source>
        <translation>Prueba que cada cita está donde dice y que no se perdió ningún registro</translation>
    </message>
    <message>
        <source>Quotations, attribution, hedges, negations, dates, numbers: softly</source>
        <translation>Citas, atribución, cautelas, negaciones, fechas, números: con suavidad</translation>
    </message>
    <message>
        <source>Re&amp;set this layout</source>
        <translation>Re&amp;stablecer esta disposición</translation>
    </message>
    <message>
        <source>Read in serif t&amp;ype</source>
        <translation>Leer con letra de re&amp;mates</translation>
    </message>
    <message>
        <source>Reading &amp;mode</source>
        <translation>Modo de lect&amp;ura</translation>
    </message>
    <message>
        <source>S&amp;how this article beside</source>
        <translation>&amp;Ver este artículo al lado</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Guardar una &amp;copia…</translation>
    </message>
    <message>
        <source>Save the selection or the sentence at the caret as a claim</source>
        <translation>Guardar como afirmación la selección o la oración del cursor</translation>
    </message>
    <message>
        <source>Say what the selection or the paragraph is: caption, comment, advert</source>
        <translation>Decir qué es la selección o el párrafo: pie de foto, comentario, publicidad</translation>
    </message>
    <message>
        <source>Se&amp;pia</source>
        <translation>Se&amp;pia</translation>
    </message>
    <message>
        <source>Show one line in place of adverts and boilerplate</source>
        <translation>Mostrar una línea en lugar de anuncios y textos fijos</translation>
    </message>
    <message>
        <source>Show one line in place of readers’ comments; going there opens them</source>
        <translation>Mostrar una línea en lugar de los comentarios de lectores; ir allí los abre</translation>
    </message>
    <message>
        <source>St&amp;atistics</source>
        <translation>Es&amp;tadísticas</translation>
    </message>
    <message>
        <source>Stands right</source>
        <translation>Está bien</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet: claims, contradictions, entities …</source>
        <translation>Tablas para una hoja de cálculo: afirmaciones, contradicciones, entidades …</translation>
    </message>
    <message>
        <source>Tag &amp;underneath</source>
        <translation>Et&amp;iqueta de debajo</translation>
    </message>
    <message>
        <source>Tag all places of this name, here or everywhere, after a list with ticks</source>
        <translation>Etiquetar todos los lugares de este nombre, aquí o en todas partes, tras una lista para marcar</translation>
    </message>
    <message>
        <source>Tag the next place of the entity tagged last</source>
        <translation>Etiquetar el lugar siguiente de la última entidad etiquetada</translation>
    </message>
    <message>
        <source>Tag the selection or the word at the caret as an entity</source>
        <translation>Etiquetar como entidad la selección o la palabra del cursor</translation>
    </message>
    <message>
        <source>The article with its tags to read: HTML, PDF, RTF, SVG, LaTeX</source>
        <translation>El artículo con sus etiquetas para leer: HTML, PDF, RTF, SVG, LaTeX</translation>
    </message>
    <message>
        <source>The article, or on the desk of contradictions the evidence sheet</source>
        <translation>El artículo o, en la mesa de contradicciones, la ficha de pruebas</translation>
    </message>
    <message>
        <source>The comments or the furniture of the page at the caret or below it</source>
        <translation>Los comentarios o el relleno de la página en el cursor o debajo</translation>
    </message>
    <message>
        <source>The current tag also stands on these words: a quotation interrupted by its speaker</source>
        <translation>La etiqueta actual abarca también estas palabras: una cita interrumpida por quien la dice</translation>
    </message>
    <message>
        <source>The next place where a speaker, a date, a reason … is missing</source>
        <translation>El siguiente lugar donde falta un hablante, una fecha, un motivo …</translation>
    </message>
    <message>
        <source>The other side of this contradiction; again: the next one</source>
        <translation>El otro lado de esta contradicción; de nuevo: el siguiente</translation>
    </message>
    <message>
        <source>The tag stands on the right words, also after the article was updated</source>
        <translation>La etiqueta está en las palabras correctas, también tras actualizar el artículo</translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation>Tema del &amp;sistema</translation>
    </message>
    <message>
        <source>Theme, typeface, size and rhythm of the text</source>
        <translation>Tema, tipo de letra, tamaño y ritmo del texto</translation>
    </message>
    <message>
        <source>Title, byline, outlet, date, state</source>
        <translation>Título, firma, medio, fecha, estado</translation>
    </message>
    <message>
        <source>Wat&amp;ch list…</source>
        <translation>Lista de vi&amp;gilancia…</translation>
    </message>
    <message>
        <source>What can be done where the focus is; the Menu key does the same</source>
        <translation>Lo que se puede hacer donde está el foco; la tecla Menú hace lo mismo</translation>
    </message>
    <message>
        <source>What lists, searches, counts and exports keep to</source>
        <translation>A qué se atienen listas, búsquedas, recuentos y exportaciones</translation>
    </message>
    <message>
        <source>Without adverts, boilerplate and pull quotes</source>
        <translation>Sin anuncios, textos fijos ni citas destacadas</translation>
    </message>
    <message>
        <source>Words and names that stand framed in every article</source>
        <translation>Palabras y nombres que aparecen enmarcados en todos los artículos</translation>
    </message>
    <message>
        <source>Words, names and patterns in all articles</source>
        <translation>Palabras, nombres y patrones en todos los artículos</translation>
    </message>
    <message>
        <source>Write a note on the selection</source>
        <translation>Escribir una nota sobre la selección</translation>
    </message>
    <message>
        <source>Zone of t&amp;hese words…</source>
        <translation>Zona de las palabras ele&amp;gidas…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ale&amp;jar</translation>
    </message>
</context>
<context>
    <name>counts</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) came in</source>
        <translation>
            <numerusform>Entró %Ln artículo</numerusform>
            <numerusform>Entraron %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) came in, then it was stopped</source>
        <translation>
            <numerusform>Entró %Ln artículo y se detuvo</numerusform>
            <numerusform>Entraron %Ln artículos y se detuvo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) named after their first line.</source>
        <translation>
            <numerusform>%Ln artículo lleva el nombre de su primera línea.</numerusform>
            <numerusform>%Ln artículos llevan el nombre de su primera línea.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln afirmación</numerusform>
            <numerusform>%Ln afirmaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) with a contradiction</source>
        <translation>
            <numerusform>%Ln afirmación con contradicción</numerusform>
            <numerusform>%Ln afirmaciones con contradicción</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comentario</numerusform>
            <numerusform>%Ln comentarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradiction(s)</source>
        <translation>
            <numerusform>%Ln contradicción</numerusform>
            <numerusform>%Ln contradicciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradiction(s) not listed</source>
        <translation>
            <numerusform>%Ln contradicción no mostrada</numerusform>
            <numerusform>%Ln contradicciones no mostradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln copia</numerusform>
            <numerusform>%Ln copias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read or kept.</source>
        <translation>
            <numerusform>%Ln no se pudo leer o conservar.</numerusform>
            <numerusform>%Ln no se pudieron leer o conservar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) apart</source>
        <translation>
            <numerusform>%Ln día de diferencia</numerusform>
            <numerusform>%Ln días de diferencia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entity mention(s)</source>
        <translation>
            <numerusform>%Ln mención de entidades</numerusform>
            <numerusform>%Ln menciones de entidades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entity(ies)</source>
        <translation>
            <numerusform>%Ln entidad</numerusform>
            <numerusform>%Ln entidades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in other parts not counted</source>
        <translation>
            <numerusform>%Ln en otras partes no contado</numerusform>
            <numerusform>%Ln en otras partes no contados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in other parts not listed</source>
        <translation>
            <numerusform>%Ln en otras partes no mostrada</numerusform>
            <numerusform>%Ln en otras partes no mostradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in other parts not offered</source>
        <translation>
            <numerusform>%Ln en otras partes no ofrecido</numerusform>
            <numerusform>%Ln en otras partes no ofrecidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln coincidencia</numerusform>
            <numerusform>%Ln coincidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mención</numerusform>
            <numerusform>%Ln menciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s) not counted</source>
        <translation>
            <numerusform>%Ln mención no contada</numerusform>
            <numerusform>%Ln menciones no contadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character(s) kept, only not shown</source>
        <translation>
            <numerusform>Se conserva %Ln carácter más, aunque no se muestra</numerusform>
            <numerusform>Se conservan %Ln caracteres más, aunque no se muestran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in the table</source>
        <translation>
            <numerusform>%Ln más en la tabla</numerusform>
            <numerusform>%Ln más en la tabla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not counted</source>
        <translation>
            <numerusform>%Ln no contado</numerusform>
            <numerusform>%Ln no contados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not listed</source>
        <translation>
            <numerusform>%Ln no mostrada</numerusform>
            <numerusform>%Ln no mostradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln lugar</numerusform>
            <numerusform>%Ln lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) found</source>
        <translation>
            <numerusform>%Ln problema encontrado</numerusform>
            <numerusform>%Ln problemas encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) unlike the text</source>
        <translation>
            <numerusform>%Ln cita distinta del texto</numerusform>
            <numerusform>%Ln citas distintas del texto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) came over into this new file.</source>
        <translation>
            <numerusform>%Ln registro pasó a este archivo nuevo.</numerusform>
            <numerusform>%Ln registros pasaron a este archivo nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), the first {shown} shown</source>
        <translation>
            <numerusform>%Ln fila, se muestran las primeras {shown}</numerusform>
            <numerusform>%Ln filas, se muestran las primeras {shown}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln etiqueta</numerusform>
            <numerusform>%Ln etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) not counted</source>
        <translation>
            <numerusform>%Ln etiqueta no contada</numerusform>
            <numerusform>%Ln etiquetas no contadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tagged already</source>
        <translation>
            <numerusform>%Ln ya etiquetado</numerusform>
            <numerusform>%Ln ya etiquetados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) changed, but not what was tagged in them.</source>
        <translation>
            <numerusform>%Ln texto cambió, pero no lo que estaba marcado en él.</numerusform>
            <numerusform>%Ln textos cambiaron, pero no lo que estaba marcado en ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) put right in this new file.</source>
        <translation>
            <numerusform>Se corrigió %Ln cosa en este archivo nuevo.</numerusform>
            <numerusform>Se corrigieron %Ln cosas en este archivo nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to know about the new file</source>
        <translation>
            <numerusform>%Ln cosa que saber del archivo nuevo</numerusform>
            <numerusform>%Ln cosas que saber del archivo nuevo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) proposed</source>
        <translation>
            <numerusform>%Ln valor propuesto</numerusform>
            <numerusform>%Ln valores propuestos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln article(s)</source>
        <translation>
            <numerusform>Se eliminó %Ln artículo</numerusform>
            <numerusform>Se eliminaron %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entity {name}, {kind}, %Ln mention(s)</source>
        <translation>
            <numerusform>Entidad {name}, {kind}, %Ln mención</numerusform>
            <numerusform>Entidad {name}, {kind}, %Ln menciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln table(s)</source>
        <translation>
            <numerusform>Exportar %Ln tabla</numerusform>
            <numerusform>Exportar %Ln tablas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln table(s)</source>
        <translation>
            <numerusform>Se exportó %Ln tabla</numerusform>
            <numerusform>Se exportaron %Ln tablas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln article(s)</source>
        <translation>
            <numerusform>Importar %Ln artículo</numerusform>
            <numerusform>Importar %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of %Ln copies</source>
        <translation>
            <numerusform>La única copia</numerusform>
            <numerusform>Una de %Ln copias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open in %Ln other window(s)</source>
        <translation>
            <numerusform>Abierto en otra ventana</numerusform>
            <numerusform>Abierto en otras %Ln ventanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln place(s)</source>
        <translation>
            <numerusform>Etiquetar %Ln lugar</numerusform>
            <numerusform>Etiquetar %Ln lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %Ln place(s)</source>
        <translation>
            <numerusform>Se etiquetó %Ln lugar</numerusform>
            <numerusform>Se etiquetaron %Ln lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln article(s) shown in the library</source>
        <translation>
            <numerusform>%Ln artículo que muestra la biblioteca</numerusform>
            <numerusform>Los %Ln artículos que muestra la biblioteca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This project came from another computer, and the check found %Ln problem(s) in it. Read it with care, or repair it into a new file.</source>
        <translation>
            <numerusform>Este proyecto vino de otro equipo y la comprobación encontró %Ln problema en él. Léalo con cuidado o repárelo en un archivo nuevo.</numerusform>
            <numerusform>Este proyecto vino de otro equipo y la comprobación encontró %Ln problemas en él. Léalo con cuidado o repárelo en un archivo nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln article(s)</source>
        <translation>
            <numerusform>{shown} de %Ln artículo</numerusform>
            <numerusform>{shown} de %Ln artículos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Not a date, not saved. Write 2024-06-12 or 2024.</source>
        <translation>No es una fecha y no se guardó. Escriba 2024-06-12 o 2024.</translation>
    </message>
    <message>
        <source>Not a number, not saved. Write 1,200 or 3.5.</source>
        <translation>No es un número y no se guardó. Escriba 1,200 o 3.5.</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>hacia {date}</translation>
    </message>
    <message>
        <source>about {date}, unsure</source>
        <translation>hacia {date}, dudosa</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>perhaps about {date}</source>
        <translation>quizá hacia {date}</translation>
    </message>
    <message>
        <source>perhaps {date}</source>
        <translation>quizá {date}</translation>
    </message>
    <message>
        <source>since {first}</source>
        <translation>desde {first}</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>hasta {last}</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>año-mes-día</translation>
    </message>
    <message>
        <source>{date}, unsure</source>
        <translation>{date}, dudosa</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
</context>
<context>
    <name>entitylist</name>
    <message>
        <source>Any kind</source>
        <translation>Cualquier tipo</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entidades</translation>
    </message>
    <message>
        <source>Find in names and spellings</source>
        <translation>Buscar en nombres y grafías</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>Name and spellings</source>
        <translation>Nombre y grafías</translation>
    </message>
</context>
<context>
    <name>exporting</name>
    <message>
        <source>All links between claims</source>
        <translation>Todos los enlaces entre afirmaciones</translation>
    </message>
    <message>
        <source>Analysts</source>
        <translation>Analistas</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Contradicciones</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entidades</translation>
    </message>
    <message>
        <source>Exact places of all tags</source>
        <translation>Lugares exactos de todas las etiquetas</translation>
    </message>
    <message>
        <source>Full texts</source>
        <translation>Textos completos</translation>
    </message>
    <message>
        <source>Mentions of entities</source>
        <translation>Menciones de entidades</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Medios</translation>
    </message>
    <message>
        <source>Spellings of entities</source>
        <translation>Grafías de entidades</translation>
    </message>
    <message>
        <source>Vocabularies</source>
        <translation>Vocabularios</translation>
    </message>
    <message>
        <source>Zones of the texts</source>
        <translation>Zonas de los textos</translation>
    </message>
</context>
<context>
    <name>exports</name>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>Also in this article</source>
        <translation>También en este artículo</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Analista</translation>
    </message>
    <message>
        <source>Analyst’s confidence</source>
        <translation>Confianza del analista</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Asserts or denies</source>
        <translation>Afirma o niega</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Both statements compared</source>
        <translation>Los dos enunciados comparados</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Claim that another one contradicts: bold, its id with ≠</source>
        <translation>Afirmación que otra contradice: negrita, su identificador con ≠</translation>
    </message>
    <message>
        <source>Claim, {speaker} ({id})</source>
        <translation>Afirmación, {speaker} ({id})</translation>
    </message>
    <message>
        <source>Claim: underlined, from ⟦ to ⟧, with its id</source>
        <translation>Afirmación: subrayada, de ⟦ a ⟧, con su identificador</translation>
    </message>
    <message>
        <source>Commenter: {note}</source>
        <translation>Comentarista: {note}</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Contradicted claim, {speaker} ({id})</source>
        <translation>Afirmación contradicha, {speaker} ({id})</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Contradicción</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Contradicciones</translation>
    </message>
    <message>
        <source>Dismissed because</source>
        <translation>Descartada porque</translation>
    </message>
    <message>
        <source>Each entry shows two statements in the words of their articles. The statement itself is marked; the lighter words around it are its context. Positions count Unicode characters from the beginning of the article’s text, whose SHA-256 is given.</source>
        <translation>Cada entrada muestra dos enunciados con las palabras de sus artículos. El enunciado mismo está marcado; las palabras más claras a su alrededor son su contexto. Las posiciones cuentan caracteres Unicode desde el comienzo del texto del artículo, cuyo SHA-256 se indica.</translation>
    </message>
    <message>
        <source>Evidence sheet</source>
        <translation>Ficha de pruebas</translation>
    </message>
    <message>
        <source>How surely</source>
        <translation>Con qué certeza</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>Identificadores</translation>
    </message>
    <message>
        <source>In the analyst’s words</source>
        <translation>En palabras del analista</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>En este artículo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Elaborada el</translation>
    </message>
    <message>
        <source>Made with Crossclaim</source>
        <translation>Hecho con Crossclaim</translation>
    </message>
    <message>
        <source>Name that is not resolved</source>
        <translation>Nombre sin resolver</translation>
    </message>
    <message>
        <source>No contradiction touches this article.</source>
        <translation>Ninguna contradicción afecta a este artículo.</translation>
    </message>
    <message>
        <source>No reason is recorded.</source>
        <translation>No consta ningún motivo.</translation>
    </message>
    <message>
        <source>Not established</source>
        <translation>No determinado</translation>
    </message>
    <message>
        <source>Note: {text} ({id})</source>
        <translation>Nota: {text} ({id})</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing matches this selection.</source>
        <translation>Nada corresponde a esta selección.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Outlet’s reliability</source>
        <translation>Fiabilidad del medio</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Passed on by</source>
        <translation>Transmitido por</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revisado por</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Dicho el</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Shows who speaks ({id})</source>
        <translation>Muestra quién habla ({id})</translation>
    </message>
    <message>
        <source>Source of statement {letter}: {citation}</source>
        <translation>Fuente del enunciado {letter}: {citation}</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Está en</translation>
    </message>
    <message>
        <source>Statement {letter}</source>
        <translation>Enunciado {letter}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Text (SHA-256)</source>
        <translation>Texto (SHA-256)</translation>
    </message>
    <message>
        <source>These words stood in an earlier text of the article; the present one lacks them.</source>
        <translation>Estas palabras estaban en un texto anterior del artículo; el actual no las tiene.</translation>
    </message>
    <message>
        <source>Time between</source>
        <translation>Tiempo entre ambas</translation>
    </message>
    <message>
        <source>Time it is about</source>
        <translation>Tiempo del que trata</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Unnamed source: {note}</source>
        <translation>Fuente anónima: {note}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Words that show who speaks: italic</source>
        <translation>Palabras que muestran quién habla: cursiva</translation>
    </message>
    <message>
        <source>Words with a note: italic, with the note’s id</source>
        <translation>Palabras con una nota: cursiva, con el identificador de la nota</translation>
    </message>
    <message>
        <source>[{count} characters left out here; the HTML sheet has them all]</source>
        <translation>[{count} caracteres omitidos aquí; la ficha en HTML los tiene todos]</translation>
    </message>
    <message>
        <source>[…]</source>
        <translation>[…]</translation>
    </message>
    <message>
        <source>about {quantity}</source>
        <translation>unos {quantity}</translation>
    </message>
    <message>
        <source>across two articles</source>
        <translation>entre dos artículos</translation>
    </message>
    <message>
        <source>all contradictions</source>
        <translation>todas las contradicciones</translation>
    </message>
    <message>
        <source>characters {places}</source>
        <translation>caracteres {places}</translation>
    </message>
    <message>
        <source>en</source>
        <translation>es</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>nadie ha indicado su nombre</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>el mismo día</translation>
    </message>
    <message>
        <source>the same speaker says both</source>
        <translation>el mismo hablante dice ambas</translation>
    </message>
    <message>
        <source>within one article</source>
        <translation>dentro de un artículo</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} días</translation>
    </message>
    <message>
        <source>{date}</source>
        <translation>{date}</translation>
    </message>
    <message>
        <source>{date} (from–to)</source>
        <translation>{date} (desde–hasta)</translation>
    </message>
    <message>
        <source>{date} (known to the month)</source>
        <translation>{date} (mes conocido)</translation>
    </message>
    <message>
        <source>{date} (known to the year)</source>
        <translation>{date} (año conocido)</translation>
    </message>
    <message>
        <source>{date}, approximate</source>
        <translation>{date}, aproximado</translation>
    </message>
    <message>
        <source>{date}, unsure</source>
        <translation>{date}, dudosa</translation>
    </message>
    <message>
        <source>{kind}: coloured ground, followed by {mark}</source>
        <translation>{kind}: fondo de color, seguido de {mark}</translation>
    </message>
    <message>
        <source>{kind}: {name} ({id})</source>
        <translation>{kind}: {name} ({id})</translation>
    </message>
    <message>
        <source>{name} (the article’s author)</source>
        <translation>{name} (autor del artículo)</translation>
    </message>
    <message>
        <source>{number}. {a} {relation} {b}</source>
        <translation>{number}. {a} {relation} {b}</translation>
    </message>
    <message>
        <source>{number}. {kind}: {a} against {b}</source>
        <translation>{number}. {kind}: {a} contra {b}</translation>
    </message>
    <message>
        <source>{speaker}, in {citation}</source>
        <translation>{speaker}, en {citation}</translation>
    </message>
    <message>
        <source>{when} by {who}</source>
        <translation>{when} por {who}</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Articles ({kinds})</source>
        <translation>Artículos ({kinds})</translation>
    </message>
    <message>
        <source>Choose the new text</source>
        <translation>Elegir el nuevo texto</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Crossclaim keys</source>
        <translation>Teclas de Crossclaim</translation>
    </message>
    <message>
        <source>Crossclaim projects ({kinds})</source>
        <translation>Proyectos de Crossclaim ({kinds})</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Dibujos (*.svg)</translation>
    </message>
    <message>
        <source>Export the article</source>
        <translation>Exportar el artículo</translation>
    </message>
    <message>
        <source>Export to one file</source>
        <translation>Exportar a un archivo</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>HTML, for any browser (*.html)</source>
        <translation>HTML, para cualquier navegador (*.html)</translation>
    </message>
    <message>
        <source>Images (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Importar artículos</translation>
    </message>
    <message>
        <source>Keys of commands ({kinds})</source>
        <translation>Teclas de las órdenes ({kinds})</translation>
    </message>
    <message>
        <source>LaTeX (*.tex)</source>
        <translation>LaTeX (*.tex)</translation>
    </message>
    <message>
        <source>My project</source>
        <translation>Mi proyecto</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF, to print and send (*.pdf)</source>
        <translation>PDF, para imprimir y enviar (*.pdf)</translation>
    </message>
    <message>
        <source>RTF, for word processors (*.rtf)</source>
        <translation>RTF, para procesadores de texto (*.rtf)</translation>
    </message>
    <message>
        <source>Read keys from a file</source>
        <translation>Leer teclas de un archivo</translation>
    </message>
    <message>
        <source>Repair into a new file</source>
        <translation>Reparar en un archivo nuevo</translation>
    </message>
    <message>
        <source>Restore as a new file</source>
        <translation>Restaurar como archivo nuevo</translation>
    </message>
    <message>
        <source>SVG, a picture (*.svg)</source>
        <translation>SVG, una imagen (*.svg)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Save the evidence sheet</source>
        <translation>Guardar la ficha de pruebas</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Text with colours for a terminal (*.ansi)</source>
        <translation>Texto con colores para un terminal (*.ansi)</translation>
    </message>
    <message>
        <source>Write keys to a file</source>
        <translation>Escribir teclas en un archivo</translation>
    </message>
    <message>
        <source>{name} repaired</source>
        <translation>{name} reparado</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Archivos zip (*.zip)</translation>
    </message>
    <message>
        <source>{name} check</source>
        <translation>{name} comprobación</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} copia</translation>
    </message>
</context>
<context>
    <name>fixedkeys</name>
    <message>
        <source>After dismissing: the reason</source>
        <translation>Tras descartar: el motivo</translation>
    </message>
    <message>
        <source>Back to the text, as it is</source>
        <translation>Volver al texto, tal como está</translation>
    </message>
    <message>
        <source>Choose; go there or do it; back</source>
        <translation>Elegir; ir allí o hacerlo; volver</translation>
    </message>
    <message>
        <source>Claims, and everything by its id</source>
        <translation>Afirmaciones, y todo por su identificador</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Commands only</source>
        <translation>Solo órdenes</translation>
    </message>
    <message>
        <source>Entities only</source>
        <translation>Solo entidades</translation>
    </message>
    <message>
        <source>From the filter into the list</source>
        <translation>Del filtro a la lista</translation>
    </message>
    <message>
        <source>Help about this form</source>
        <translation>Ayuda sobre este formulario</translation>
    </message>
    <message>
        <source>In a row of names: choose one, remove it</source>
        <translation>En una fila de nombres: elegir uno, quitarlo</translation>
    </message>
    <message>
        <source>In the line of finding: close</source>
        <translation>En la línea de búsqueda: cerrar</translation>
    </message>
    <message>
        <source>In the line of finding: next, previous</source>
        <translation>En la línea de búsqueda: siguiente, anterior</translation>
    </message>
    <message>
        <source>In the picker of entities: kind of a new one</source>
        <translation>Al elegir entidades: tipo de una nueva</translation>
    </message>
    <message>
        <source>In the places found everywhere: tag as the last one</source>
        <translation>En los lugares encontrados en todas partes: marcar como la última</translation>
    </message>
    <message>
        <source>In the query over all articles: earlier ones; the places</source>
        <translation>En la consulta sobre todos los artículos: las anteriores; los lugares</translation>
    </message>
    <message>
        <source>Next field, field before</source>
        <translation>Campo siguiente, campo anterior</translation>
    </message>
    <message>
        <source>Open side A in the reader</source>
        <translation>Abrir el lado A en la lectura</translation>
    </message>
    <message>
        <source>Open the article and read</source>
        <translation>Abrir el artículo y leer</translation>
    </message>
    <message>
        <source>Open what the row stands for</source>
        <translation>Abrir lo que representa la fila</translation>
    </message>
    <message>
        <source>Right after pinning: link to that candidate</source>
        <translation>Justo después de fijar: enlazar con esa candidata</translation>
    </message>
    <message>
        <source>Select by words</source>
        <translation>Seleccionar por palabras</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>Seleccionar varias filas</translation>
    </message>
    <message>
        <source>Select with the caret</source>
        <translation>Seleccionar con el cursor</translation>
    </message>
    <message>
        <source>Show what can be chosen</source>
        <translation>Mostrar lo que se puede elegir</translation>
    </message>
    <message>
        <source>Take what is proposed; back to the text</source>
        <translation>Tomar lo propuesto; volver al texto</translation>
    </message>
    <message>
        <source>While moving edges: by letter</source>
        <translation>Al mover bordes: por letras</translation>
    </message>
    <message>
        <source>While moving edges: by word</source>
        <translation>Al mover bordes: por palabras</translation>
    </message>
    <message>
        <source>While moving edges: take, leave</source>
        <translation>Al mover bordes: aceptar, salir</translation>
    </message>
    <message>
        <source>While moving edges: the other edge</source>
        <translation>Al mover bordes: el otro borde</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Árabe (Windows-1256)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Báltico (Windows-1257)</translation>
    </message>
    <message>
        <source>Broken characters replaced: {count}</source>
        <translation>Caracteres rotos sustituidos: {count}</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Centroeuropeo (Windows-1250)</translation>
    </message>
    <message>
        <source>Contains no text</source>
        <translation>No contiene texto</translation>
    </message>
    <message>
        <source>Control characters replaced: {count}</source>
        <translation>Caracteres de control sustituidos: {count}</translation>
    </message>
    <message>
        <source>Could not be opened</source>
        <translation>No se pudo abrir</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cirílico (Windows-1251)</translation>
    </message>
    <message>
        <source>Damaged, or not what its name says</source>
        <translation>Dañado, o no es lo que dice su nombre</translation>
    </message>
    <message>
        <source>Encoding guessed</source>
        <translation>Codificación supuesta</translation>
    </message>
    <message>
        <source>Encoding unsure: look at the text</source>
        <translation>Codificación dudosa: mire el texto</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Griego (Windows-1253)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>Hebreo (Windows-1255)</translation>
    </message>
    <message>
        <source>Holds more than {limit} of text</source>
        <translation>Contiene más de {limit} de texto</translation>
    </message>
    <message>
        <source>Its parts lie too deep within each other</source>
        <translation>Sus partes están demasiado anidadas</translation>
    </message>
    <message>
        <source>Larger than {limit}</source>
        <translation>Mayor que {limit}</translation>
    </message>
    <message>
        <source>Marks of embedded objects replaced: {count}</source>
        <translation>Marcas de objetos incrustados sustituidas: {count}</translation>
    </message>
    <message>
        <source>Not a file</source>
        <translation>No es un archivo</translation>
    </message>
    <message>
        <source>Not a text file</source>
        <translation>No es un archivo de texto</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Ya no está ahí</translation>
    </message>
    <message>
        <source>Not ticked</source>
        <translation>Sin marcar</translation>
    </message>
    <message>
        <source>Page breaks made line breaks: {count}</source>
        <translation>Saltos de página convertidos en saltos de línea: {count}</translation>
    </message>
    <message>
        <source>Same text as “{name}”</source>
        <translation>El mismo texto que «{name}»</translation>
    </message>
    <message>
        <source>Some bytes do not fit the encoding: look at the text</source>
        <translation>Algunos bytes no encajan en la codificación: mire el texto</translation>
    </message>
    <message>
        <source>Split characters joined: {count}</source>
        <translation>Caracteres partidos unidos: {count}</translation>
    </message>
    <message>
        <source>Takes longer than {seconds} seconds to read</source>
        <translation>Tarda más de {seconds} segundos en leerse</translation>
    </message>
    <message>
        <source>Takes too much memory to read</source>
        <translation>Necesita demasiada memoria para leerse</translation>
    </message>
    <message>
        <source>This kind of file cannot be read yet</source>
        <translation>Este tipo de archivo aún no se puede leer</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Turco (Windows-1254)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16 BE)</source>
        <translation>Unicode (UTF-16 BE)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16 LE)</source>
        <translation>Unicode (UTF-16 LE)</translation>
    </message>
    <message>
        <source>Unicode (UTF-32 BE)</source>
        <translation>Unicode (UTF-32 BE)</translation>
    </message>
    <message>
        <source>Unicode (UTF-32 LE)</source>
        <translation>Unicode (UTF-32 LE)</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unknown encoding</source>
        <translation>Codificación desconocida</translation>
    </message>
    <message>
        <source>Unpacks to far more than it seems to hold</source>
        <translation>Al descomprimirse ocupa mucho más de lo que parece</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>Vietnamita (Windows-1258)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Occidental (Windows-1252)</translation>
    </message>
    <message>
        <source>“{text}” is not a date</source>
        <translation>«{text}» no es una fecha</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>In forms</source>
        <translation>En formularios</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>En listas</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>En el artículo</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>En la biblioteca</translation>
    </message>
    <message>
        <source>In the line that goes to anything</source>
        <translation>En la línea que va a todo</translation>
    </message>
    <message>
        <source>In the list: {desk}</source>
        <translation>En la lista: {desk}</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>A  completely reliable</source>
        <translation>A  del todo fiable</translation>
    </message>
    <message>
        <source>A is right</source>
        <translation>A tiene razón</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>Advert</source>
        <translation>Publicidad</translation>
    </message>
    <message>
        <source>Alleged</source>
        <translation>Presunta</translation>
    </message>
    <message>
        <source>Apparent: dissolves when read with care</source>
        <translation>Aparente: se disuelve si se lee con cuidado</translation>
    </message>
    <message>
        <source>Armed group</source>
        <translation>Grupo armado</translation>
    </message>
    <message>
        <source>Asserted</source>
        <translation>Afirmada</translation>
    </message>
    <message>
        <source>Asserts</source>
        <translation>Afirma</translation>
    </message>
    <message>
        <source>Attribution of an act</source>
        <translation>Atribución de un acto</translation>
    </message>
    <message>
        <source>Author’s own words</source>
        <translation>Palabras del autor</translation>
    </message>
    <message>
        <source>B  usually reliable</source>
        <translation>B  habitualmente fiable</translation>
    </message>
    <message>
        <source>B is right</source>
        <translation>B tiene razón</translation>
    </message>
    <message>
        <source>Blog</source>
        <translation>Blog</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Boilerplate</source>
        <translation>Texto fijo</translation>
    </message>
    <message>
        <source>Both partly right</source>
        <translation>Ambos en parte</translation>
    </message>
    <message>
        <source>Broadcaster</source>
        <translation>Radio o televisión</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>C  fairly reliable</source>
        <translation>C  bastante fiable</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>No se puede comprobar</translation>
    </message>
    <message>
        <source>Cannot both be true</source>
        <translation>No pueden ser ciertas las dos</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de foto</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Change of stance over time</source>
        <translation>Cambio de postura con el tiempo</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Commenter</source>
        <translation>Comentarista</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>Condicional</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Conflict on one reading</source>
        <translation>Conflicto según una lectura</translation>
    </message>
    <message>
        <source>Copy of the same source</source>
        <translation>Copia de la misma fuente</translation>
    </message>
    <message>
        <source>D  not usually reliable</source>
        <translation>D  no siempre fiable</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Date or time</source>
        <translation>Fecha u hora</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Definition or wording</source>
        <translation>Definición o redacción</translation>
    </message>
    <message>
        <source>Denies</source>
        <translation>Niega</translation>
    </message>
    <message>
        <source>Description (“the group”)</source>
        <translation>Descripción («el grupo»)</translation>
    </message>
    <message>
        <source>Direct quotation</source>
        <translation>Cita directa</translation>
    </message>
    <message>
        <source>Direct: cannot both be true</source>
        <translation>Directa: no pueden ser ciertas las dos</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Discutida</translation>
    </message>
    <message>
        <source>Dissolves when read with care</source>
        <translation>Se disuelve si se lee con cuidado</translation>
    </message>
    <message>
        <source>Document or law</source>
        <translation>Documento o ley</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>E  unreliable</source>
        <translation>E  no fiable</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Suceso</translation>
    </message>
    <message>
        <source>F  cannot be judged</source>
        <translation>F  no se puede juzgar</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>Nombre anterior</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Gobierno</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Hedged</source>
        <translation>Matizada</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Identity or role</source>
        <translation>Identidad o cargo</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Indirect quotation</source>
        <translation>Cita indirecta</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>Intención</translation>
    </message>
    <message>
        <source>Intention against act</source>
        <translation>Intención frente a acto</translation>
    </message>
    <message>
        <source>Irony or hypothetical</source>
        <translation>Ironía o hipótesis</translation>
    </message>
    <message>
        <source>Later correction</source>
        <translation>Corrección posterior</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Mixed quotation</source>
        <translation>Cita mixta</translation>
    </message>
    <message>
        <source>NGO</source>
        <translation>ONG</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Named speaker</source>
        <translation>Hablante con nombre</translation>
    </message>
    <message>
        <source>National, religious or political group</source>
        <translation>Grupo nacional, religioso o político</translation>
    </message>
    <message>
        <source>Negation</source>
        <translation>Negación</translation>
    </message>
    <message>
        <source>Neither is right</source>
        <translation>Ninguno tiene razón</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>News agency</source>
        <translation>Agencia de noticias</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>Periódico</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>No conflict</source>
        <translation>Sin conflicto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Other place</source>
        <translation>Otro lugar</translation>
    </message>
    <message>
        <source>Other referent</source>
        <translation>Otro referente</translation>
    </message>
    <message>
        <source>Other scope or definition</source>
        <translation>Otro alcance o definición</translation>
    </message>
    <message>
        <source>Other time</source>
        <translation>Otro momento</translation>
    </message>
    <message>
        <source>Partial: conflict on one reading</source>
        <translation>Parcial: conflicto según una lectura</translation>
    </message>
    <message>
        <source>Party or militia media</source>
        <translation>Medio de un partido o milicia</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>Pronoun</source>
        <translation>Pronombre</translation>
    </message>
    <message>
        <source>Pull quote</source>
        <translation>Cita destacada</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Refutada</translation>
    </message>
    <message>
        <source>Relation or membership</source>
        <translation>Relación o pertenencia</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Referida</translation>
    </message>
    <message>
        <source>Reports another&apos;s view</source>
        <translation>Recoge la opinión de otro</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Retracted</source>
        <translation>Retractada</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Redes sociales</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Entradilla</translation>
    </message>
    <message>
        <source>Stands for another (“Baghdad”)</source>
        <translation>Está por otro («Bagdad»)</translation>
    </message>
    <message>
        <source>State body</source>
        <translation>Órgano del Estado</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Respaldada</translation>
    </message>
    <message>
        <source>The article’s author</source>
        <translation>El autor del artículo</translation>
    </message>
    <message>
        <source>Threatened or intended</source>
        <translation>Amenaza o intención</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Por ver</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Transliteration</source>
        <translation>Transliteración</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation>Hablante desconocido</translation>
    </message>
    <message>
        <source>Unnamed source</source>
        <translation>Fuente anónima</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Débil</translation>
    </message>
    <message>
        <source>accepted suggestion</source>
        <translation>sugerencia aceptada</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>by rule</source>
        <translation>por regla</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>contradice</translation>
    </message>
    <message>
        <source>corrects</source>
        <translation>corrige</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>qualifies</source>
        <translation>matiza</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>repite</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>respalda</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>actualiza</translation>
    </message>
</context>
<context>
    <name>layout</name>
    <message>
        <source>Quotation: {words}</source>
        <translation>Cita: {words}</translation>
    </message>
    <message>
        <source>{how} ({name})</source>
        <translation>{how} ({name})</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Copies count once</source>
        <translation>Las copias cuentan una vez</translation>
    </message>
    <message>
        <source>Copies of “{name}”</source>
        <translation>Copias de «{name}»</translation>
    </message>
    <message>
        <source>From {first}</source>
        <translation>Desde {first}</translation>
    </message>
    <message>
        <source>Has parts of kind {kind}</source>
        <translation>Tiene partes de tipo {kind}</translation>
    </message>
    <message>
        <source>Mentions {name}</source>
        <translation>Menciona a {name}</translation>
    </message>
    <message>
        <source>No copies</source>
        <translation>Sin copias</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>No outlet</source>
        <translation>Sin medio</translation>
    </message>
    <message>
        <source>Outlet: {name}</source>
        <translation>Medio: {name}</translation>
    </message>
    <message>
        <source>Tagged by {name}</source>
        <translation>Etiquetado por {name}</translation>
    </message>
    <message>
        <source>Topic: {name}</source>
        <translation>Tema: {name}</translation>
    </message>
    <message>
        <source>Until {last}</source>
        <translation>Hasta {last}</translation>
    </message>
    <message>
        <source>With claims</source>
        <translation>Con afirmaciones</translation>
    </message>
    <message>
        <source>With contradictions</source>
        <translation>Con contradicciones</translation>
    </message>
    <message>
        <source>With entity tags</source>
        <translation>Con entidades etiquetadas</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Con notas</translation>
    </message>
    <message>
        <source>Without claims</source>
        <translation>Sin afirmaciones</translation>
    </message>
    <message>
        <source>Without contradictions</source>
        <translation>Sin contradicciones</translation>
    </message>
    <message>
        <source>Without entity tags</source>
        <translation>Sin entidades etiquetadas</translation>
    </message>
    <message>
        <source>Without notes</source>
        <translation>Sin notas</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
</context>
<context>
    <name>linklist</name>
    <message>
        <source>Across articles</source>
        <translation>Entre artículos</translation>
    </message>
    <message>
        <source>Across or within articles</source>
        <translation>Entre artículos o dentro de uno</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>Todos los enlaces</translation>
    </message>
    <message>
        <source>Any articles</source>
        <translation>Cualquier artículo</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Cualquier tipo</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Any strength</source>
        <translation>Cualquier fuerza</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Contradicciones</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Find in words, speakers, articles, why</source>
        <translation>Buscar en palabras, hablantes, artículos, motivos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Side A</source>
        <translation>Lado A</translation>
    </message>
    <message>
        <source>Side B</source>
        <translation>Lado B</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Within one article</source>
        <translation>Dentro de un artículo</translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>Only addresses of the web and of e-mail can be opened from here.</source>
        <translation>Desde aquí solo se pueden abrir direcciones de la web y de correo.</translation>
    </message>
    <message>
        <source>The host {host} shows itself in a browser as “{name}”.</source>
        <translation>El servidor {host} aparece en un navegador como «{name}».</translation>
    </message>
    <message>
        <source>“{user}@” is not where it leads: that is the name {host} is told.</source>
        <translation>«{user}@» no es adonde lleva: es el nombre que se le dice a {host}.</translation>
    </message>
</context>
<context>
    <name>linkwords</name>
    <message>
        <source>Across</source>
        <translation>Varios</translation>
    </message>
    <message>
        <source>Across articles</source>
        <translation>Entre artículos</translation>
    </message>
    <message>
        <source>Apparent</source>
        <translation>Aparente</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Directa</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Parcial</translation>
    </message>
    <message>
        <source>Same speaker</source>
        <translation>El mismo hablante</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Uno</translation>
    </message>
    <message>
        <source>Within one article</source>
        <translation>Dentro de un artículo</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>E&amp;nlazar</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>E&amp;tiquetar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Which parts count</source>
        <translation>¿&amp;Qué partes cuentanQué partes cuentan</translation>
    </message>
    <message>
        <source>In the te&amp;xt</source>
        <translation>En el te&amp;xto</translation>
    </message>
    <message>
        <source>Layo&amp;ut</source>
        <translation>D&amp;isposición</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>A bracket is closed that was not opened. Take it away or open it before.</source>
        <translation>Se cierra un paréntesis que no se abrió. Quítelo o ábralo antes.</translation>
    </message>
    <message>
        <source>A bracket is opened and not closed. Add the second one.</source>
        <translation>Se abre un paréntesis y no se cierra. Añada el segundo.</translation>
    </message>
    <message>
        <source>A link needs two different claims. Go to the other claim and link from there.</source>
        <translation>Un enlace necesita dos afirmaciones distintas. Vaya a la otra afirmación y enlace desde allí.</translation>
    </message>
    <message>
        <source>A name needs at least one letter, so nothing was changed. Write a name.</source>
        <translation>Un nombre necesita al menos una letra, así que no se cambió nada. Escriba un nombre.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and not closed. Add the second one.</source>
        <translation>Se abren comillas y no se cierran. Añada las segundas.</translation>
    </message>
    <message>
        <source>AND, OR, NOT and NEAR stand between words. Put a word on both sides.</source>
        <translation>AND, OR, NOT y NEAR van entre palabras. Ponga una palabra a cada lado.</translation>
    </message>
    <message>
        <source>Another program is writing to the project just now, so this step was not saved. Try again in a moment.</source>
        <translation>Otro programa está escribiendo ahora en el proyecto, así que este paso no se guardó. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Beside {path} lies {name}, which no Crossclaim wrote. Nothing was opened or changed: move {name} away and try again.</source>
        <translation>Junto a {path} está {name}, que ningún Crossclaim escribió. No se abrió ni se cambió nada: aparte {name} e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>NEAR stands between words or names, not between brackets.</source>
        <translation>NEAR va entre palabras o nombres, no entre paréntesis.</translation>
    </message>
    <message>
        <source>No backup could be made in {path}. Your work goes on and is saved; check that you may write there.</source>
        <translation>No se pudo hacer una copia de seguridad en {path}. Su trabajo sigue y está guardado; compruebe que puede escribir ahí.</translation>
    </message>
    <message>
        <source>No file can be read just now, because its reader cannot be started. Close some programs and try again.</source>
        <translation>Ahora no se puede leer ningún archivo, porque no se puede iniciar su lector. Cierre algunos programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing of a project could be read in the damaged file, so {path} was not made. Bring back a backup instead.</source>
        <translation>No se pudo leer nada de un proyecto en el archivo dañado, así que {path} no se creó. Recupere una copia de seguridad.</translation>
    </message>
    <message>
        <source>Reading {path} takes too long, so it was not imported. Paste its text instead.</source>
        <translation>La lectura de {path} tarda demasiado, así que no se importó. Pegue su texto.</translation>
    </message>
    <message>
        <source>Reading {path} takes too much memory, so it was not imported. Paste its text instead.</source>
        <translation>La lectura de {path} necesita demasiada memoria, así que no se importó. Pegue su texto.</translation>
    </message>
    <message>
        <source>Say also what is to be found: a word before NOT.</source>
        <translation>Diga también qué se busca: una palabra antes de NOT.</translation>
    </message>
    <message>
        <source>Somebody changed this in another window meanwhile, so nothing was written over it. Look at what is there now, then change it again.</source>
        <translation>Entretanto alguien cambió esto en otra ventana, así que no se escribió nada encima. Mire lo que hay ahora y vuelva a cambiarlo.</translation>
    </message>
    <message>
        <source>Stopped as you asked. What was finished before is kept.</source>
        <translation>Detenido como pidió. Lo terminado hasta entonces se conserva.</translation>
    </message>
    <message>
        <source>The article&apos;s text is another one than before, so nothing was tagged. Open the article again and select the words once more.</source>
        <translation>El texto del artículo ya no es el de antes, así que no se etiquetó nada. Abra el artículo de nuevo y seleccione otra vez las palabras.</translation>
    </message>
    <message>
        <source>The disk is full, so the last step was not saved; everything before it is safe. Free some space and do it again.</source>
        <translation>El disco está lleno, así que el último paso no se guardó; todo lo anterior está a salvo. Libere espacio y repítalo.</translation>
    </message>
    <message>
        <source>The export to {path} was not completed, and files that were there before are as they were. Check the free space, or choose another place.</source>
        <translation>La exportación a {path} no se completó, y los archivos que había siguen como estaban. Compruebe el espacio libre o elija otro lugar.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>The index for searching cannot be kept at {path}. Searching works, only slower.</source>
        <translation>El índice de búsqueda no se puede guardar en {path}. La búsqueda funciona, solo que más despacio.</translation>
    </message>
    <message>
        <source>The parts of {path} lie too deep within each other, so it was not imported. Paste its text instead.</source>
        <translation>Las partes de {path} están demasiado anidadas, así que no se importó. Pegue su texto.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Look at it, or save a PDF instead.</source>
        <translation>La impresora no aceptó las páginas. Revísela o guarde un PDF.</translation>
    </message>
    <message>
        <source>The query is longer than {at} characters. Ask for less at once.</source>
        <translation>La consulta tiene más de {at} caracteres. Pida menos de una vez.</translation>
    </message>
    <message>
        <source>The regular expression cannot be read at character {at}. Check the signs there.</source>
        <translation>La expresión regular no se puede leer en el carácter {at}. Compruebe los signos.</translation>
    </message>
    <message>
        <source>The regular expression {text} takes too long. Make it simpler.</source>
        <translation>La expresión regular {text} tarda demasiado. Hágala más sencilla.</translation>
    </message>
    <message>
        <source>There is no backup of {path} yet. One is made when something changed.</source>
        <translation>Todavía no hay ninguna copia de {path}. Se hace una cuando algo cambia.</translation>
    </message>
    <message>
        <source>There is no encoding “{encoding}”. Choose another one from the list.</source>
        <translation>No existe la codificación «{encoding}». Elija otra de la lista.</translation>
    </message>
    <message>
        <source>There is no entity “{name}” in this project.</source>
        <translation>No hay ninguna entidad «{name}» en este proyecto.</translation>
    </message>
    <message>
        <source>There is no format “{name}”. Choose another one from the list.</source>
        <translation>No existe el formato «{name}». Elija otro de la lista.</translation>
    </message>
    <message>
        <source>There is no room for a backup just now. Your work goes on and is saved; free some space on the disk of {path}.</source>
        <translation>Ahora no hay espacio para una copia de seguridad. Su trabajo sigue y está guardado; libere espacio en el disco de {path}.</translation>
    </message>
    <message>
        <source>There is no word in it that could be found.</source>
        <translation>No contiene ninguna palabra que se pueda encontrar.</translation>
    </message>
    <message>
        <source>There is no “{text}” among the {name}. Choose one of the list.</source>
        <translation>No hay «{text}» entre {name}. Elija uno de la lista.</translation>
    </message>
    <message>
        <source>There is nothing to redo: the last step is already in place.</source>
        <translation>No hay nada que rehacer: el último paso ya está hecho.</translation>
    </message>
    <message>
        <source>There is nothing to search for. Write at least one word.</source>
        <translation>No hay nada que buscar. Escriba al menos una palabra.</translation>
    </message>
    <message>
        <source>There is nothing to undo: this is how the project began.</source>
        <translation>No hay nada que deshacer: así empezó el proyecto.</translation>
    </message>
    <message>
        <source>These two claims are already linked in this way. Open the link to change it.</source>
        <translation>Estas dos afirmaciones ya están enlazadas así. Abra el enlace para cambiarlo.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Esto</translation>
    </message>
    <message>
        <source>This did not work ({code}). Nothing was changed.</source>
        <translation>Esto no funcionó ({code}). No se cambió nada.</translation>
    </message>
    <message>
        <source>This selection does not lie inside the article. Select the words again.</source>
        <translation>Esta selección no está dentro del artículo. Seleccione las palabras de nuevo.</translation>
    </message>
    <message>
        <source>This step cannot be undone or redone, because what it concerned was changed since. It was set aside: go on with the step before it.</source>
        <translation>Este paso no se puede deshacer ni rehacer, porque aquello a lo que se refería cambió después. Se apartó: siga con el paso anterior.</translation>
    </message>
    <message>
        <source>This step cannot be undone or redone, because {name} was changed since. Undo the later change first.</source>
        <translation>Este paso no se puede deshacer ni rehacer, porque {name} cambió después. Deshaga primero el cambio posterior.</translation>
    </message>
    <message>
        <source>another window</source>
        <translation>otra ventana</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>más reciente</translation>
    </message>
    <message>
        <source>of this name</source>
        <translation>de este nombre</translation>
    </message>
    <message>
        <source>the limit</source>
        <translation>el límite</translation>
    </message>
    <message>
        <source>this</source>
        <translation>esto</translation>
    </message>
    <message>
        <source>{name} does not exist any more. Undo its deletion if you need it.</source>
        <translation>{name} ya no existe. Deshaga su eliminación si hace falta.</translation>
    </message>
    <message>
        <source>{name} is merged into that entity already. Un-merge it to change that.</source>
        <translation>{name} ya está fusionada con esa entidad. Sepárela para cambiarlo.</translation>
    </message>
    <message>
        <source>{path} already exists and was not replaced. Choose another name.</source>
        <translation>{path} ya existe y no se reemplazó. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{path} cannot be changed: the place is read-only. Save a copy elsewhere to work on.</source>
        <translation>{path} no se puede cambiar: el lugar es de solo lectura. Guarde una copia en otro sitio para trabajar.</translation>
    </message>
    <message>
        <source>{path} contains no text and was not imported. If it is a scan, paste its text.</source>
        <translation>{path} no contiene texto y no se importó. Si es un escaneado, pegue su texto.</translation>
    </message>
    <message>
        <source>{path} could not be read. Check that you may open it and that it is complete.</source>
        <translation>{path} no se pudo leer. Compruebe que puede abrirlo y que está completo.</translation>
    </message>
    <message>
        <source>{path} could not be written. Check that you may write there, or choose another place.</source>
        <translation>{path} no se pudo escribir. Compruebe que puede escribir ahí o elija otro lugar.</translation>
    </message>
    <message>
        <source>{path} has the same text as “{name}” and was not imported again. Open that article instead.</source>
        <translation>{path} tiene el mismo texto que «{name}» y no se importó de nuevo. Abra ese artículo.</translation>
    </message>
    <message>
        <source>{path} holds something that no Crossclaim wrote ({name}): it is damaged, or was made to do harm. It was not opened and not changed. Repair it into a new file, or ask its sender for an export.</source>
        <translation>{path} contiene algo que ningún Crossclaim escribió ({name}): está dañado o se hizo para causar daño. No se abrió ni se cambió. Repárelo en un archivo nuevo o pida una exportación a quien lo envió.</translation>
    </message>
    <message>
        <source>{path} is damaged and was left as it is. Repair it into a new file, or restore a backup.</source>
        <translation>{path} está dañado y se dejó como estaba. Repárelo en un archivo nuevo o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>{path} holds too much text for one article and was not imported. Split it into parts.</source>
        <translation>{path} contiene demasiado texto para un artículo y no se importó. Divídalo en partes.</translation>
    </message>
    <message>
        <source>{path} is already open in {holder}. Take part: both write, and each sees within a second what the other does. Or only look, without changing anything.</source>
        <translation>{path} ya está abierto en {holder}. Participe: ambas ventanas escriben y cada una ve en un segundo lo que hace la otra. O mire solo, sin cambiar nada.</translation>
    </message>
    <message>
        <source>{path} is damaged, or not what its name says, and was not imported. Paste its text instead.</source>
        <translation>{path} está dañado o no es lo que dice su nombre, y no se importó. Pegue su texto.</translation>
    </message>
    <message>
        <source>{path} is larger than {limit} and was not imported. Split it into parts.</source>
        <translation>{path} es mayor que {limit} y no se importó. Divídalo en partes.</translation>
    </message>
    <message>
        <source>{path} is neither a file nor a folder and was left out.</source>
        <translation>{path} no es un archivo ni una carpeta y quedó fuera.</translation>
    </message>
    <message>
        <source>{path} is not a Crossclaim project. Nothing was changed in it: choose a file that ends in .crossclaim, or import it as an article.</source>
        <translation>{path} no es un proyecto de Crossclaim. No se cambió nada en él: elija un archivo que termine en .crossclaim, o impórtelo como artículo.</translation>
    </message>
    <message>
        <source>{path} is not a text file and was not imported. Save it as text first, or paste its text.</source>
        <translation>{path} no es un archivo de texto y no se importó. Guárdelo antes como texto o pegue su texto.</translation>
    </message>
    <message>
        <source>{path} is not there any more. Check whether it was moved or its drive is connected.</source>
        <translation>{path} ya no está ahí. Compruebe si se movió o si su unidad está conectada.</translation>
    </message>
    <message>
        <source>{path} is of a kind that cannot be imported yet. Save it as .txt or .md, or paste its text.</source>
        <translation>{path} es de un tipo que aún no se puede importar. Guárdelo como .txt o .md, o pegue su texto.</translation>
    </message>
    <message>
        <source>{path} unpacks to far more than it seems to hold and was not imported. Paste its text instead.</source>
        <translation>{path} ocupa al descomprimirse mucho más de lo que parece y no se importó. Pegue su texto.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Crossclaim (version {version}). Update Crossclaim to open it.</source>
        <translation>{path} se hizo con un Crossclaim más reciente (versión {version}). Actualice Crossclaim para abrirlo.</translation>
    </message>
    <message>
        <source>{text} is not a date that can be kept. Write it as 2024-06-12, 2024-06 or 2024, or as a span like 2024-06/2024-08.</source>
        <translation>{text} no es una fecha que se pueda guardar. Escríbala como 2024-06-12, 2024-06 o 2024, o como un periodo: 2024-06/2024-08.</translation>
    </message>
    <message>
        <source>“{label}” is in use and was not removed. Give those records another value first.</source>
        <translation>«{label}» está en uso y no se quitó. Dé antes otro valor a esos registros.</translation>
    </message>
</context>
<context>
    <name>mixed</name>
    <message>
        <source>“{word}” mixes letters of {scripts}; it only looks like “{looks}”.</source>
        <translation>«{word}» mezcla letras de {scripts}; solo parece «{looks}».</translation>
    </message>
</context>
<context>
    <name>occurrences</name>
    <message>
        <source>Places here</source>
        <translation>Lugares aquí</translation>
    </message>
    <message>
        <source>Places in all articles</source>
        <translation>Lugares en todos los artículos</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>Open for reading only.</source>
        <translation>Abierto solo para leer.</translation>
    </message>
    <message>
        <source>This file or its folder cannot be written. It is open for reading only; save a copy elsewhere to change it.</source>
        <translation>No se puede escribir en este archivo o en su carpeta. Está abierto solo para leer; guarde una copia en otro sitio para cambiarlo.</translation>
    </message>
    <message>
        <source>This project was written by a newer Crossclaim. It is open for reading only; update Crossclaim to change it.</source>
        <translation>Este proyecto se escribió con un Crossclaim más reciente. Está abierto solo para leer; actualice Crossclaim para cambiarlo.</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>is corrected by</source>
        <translation>es corregida por</translation>
    </message>
    <message>
        <source>is qualified by</source>
        <translation>es matizada por</translation>
    </message>
    <message>
        <source>is supported by</source>
        <translation>es respaldada por</translation>
    </message>
    <message>
        <source>is updated by</source>
        <translation>es actualizada por</translation>
    </message>
</context>
<context>
    <name>problemlist</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Kinds of problems</source>
        <translation>Tipos de problemas</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>Articles from the future</source>
        <translation>Artículos del futuro</translation>
    </message>
    <message>
        <source>Articles without a date</source>
        <translation>Artículos sin fecha</translation>
    </message>
    <message>
        <source>Articles without a tag</source>
        <translation>Artículos sin etiquetas</translation>
    </message>
    <message>
        <source>Check the date of the article.</source>
        <translation>Compruebe la fecha del artículo.</translation>
    </message>
    <message>
        <source>Claims made after they were published</source>
        <translation>Afirmaciones hechas después de publicarse</translation>
    </message>
    <message>
        <source>Claims without a speaker</source>
        <translation>Afirmaciones sin hablante</translation>
    </message>
    <message>
        <source>Claims without the date they were made</source>
        <translation>Afirmaciones sin la fecha en que se hicieron</translation>
    </message>
    <message>
        <source>Confirmed contradictions without a why</source>
        <translation>Contradicciones confirmadas sin un porqué</translation>
    </message>
    <message>
        <source>Dismissed contradictions without a reason</source>
        <translation>Contradicciones descartadas sin motivo</translation>
    </message>
    <message>
        <source>Exchange the two dates, or correct one.</source>
        <translation>Intercambie las dos fechas o corrija una.</translation>
    </message>
    <message>
        <source>Give the article its date; a month or a year is enough.</source>
        <translation>Dé al artículo su fecha; basta un mes o un año.</translation>
    </message>
    <message>
        <source>Look at the words: Y says that they are the right ones, B moves the edges.</source>
        <translation>Mire las palabras: Y dice que son las correctas, B mueve los bordes.</translation>
    </message>
    <message>
        <source>Mentions of nobody in particular</source>
        <translation>Menciones de nadie en particular</translation>
    </message>
    <message>
        <source>Name who speaks; or say that it is the author or an unnamed source.</source>
        <translation>Nombre a quien habla, o diga que es el autor o una fuente anónima.</translation>
    </message>
    <message>
        <source>One of the two dates must be wrong: that of the claim, or that of the article.</source>
        <translation>Una de las dos fechas debe de estar mal: la de la afirmación o la del artículo.</translation>
    </message>
    <message>
        <source>One sentence that an editor can read: why can both not be true?</source>
        <translation>Una frase que un editor pueda leer: ¿por qué no pueden ser ciertas las dos?</translation>
    </message>
    <message>
        <source>Periods that end before they begin</source>
        <translation>Periodos que terminan antes de empezar</translation>
    </message>
    <message>
        <source>Places unsure since an update</source>
        <translation>Lugares dudosos desde una actualización</translation>
    </message>
    <message>
        <source>Quotes that differ from the text</source>
        <translation>Citas que difieren del texto</translation>
    </message>
    <message>
        <source>Read it, and tag who is named and what is claimed.</source>
        <translation>Léalo y etiquete a quién se nombra y qué se afirma.</translation>
    </message>
    <message>
        <source>Resolved contradictions without an outcome</source>
        <translation>Contradicciones resueltas sin resultado</translation>
    </message>
    <message>
        <source>Say which entity is meant, or make a new one of it.</source>
        <translation>Diga a qué entidad se refiere, o cree una nueva.</translation>
    </message>
    <message>
        <source>Say which side holds.</source>
        <translation>Diga qué lado se sostiene.</translation>
    </message>
    <message>
        <source>Say why it is no conflict after all.</source>
        <translation>Diga por qué al final no hay conflicto.</translation>
    </message>
    <message>
        <source>Select the words that say it now and press P, or delete the tag.</source>
        <translation>Seleccione las palabras que lo dicen ahora y pulse P, o elimine la etiqueta.</translation>
    </message>
    <message>
        <source>The file was changed from outside. Move the edges of the tag, or delete it.</source>
        <translation>El archivo se cambió desde fuera. Mueva los bordes de la etiqueta o elimínela.</translation>
    </message>
    <message>
        <source>When was it said? A month or a year is enough where the day is not known.</source>
        <translation>¿Cuándo se dijo? Basta un mes o un año si no se sabe el día.</translation>
    </message>
    <message>
        <source>Words lost in an update</source>
        <translation>Palabras perdidas en una actualización</translation>
    </message>
    <message>
        <source>confirmed, but nobody said why</source>
        <translation>confirmada, pero nadie dijo por qué</translation>
    </message>
    <message>
        <source>dismissed without a reason</source>
        <translation>descartada sin motivo</translation>
    </message>
    <message>
        <source>its words are gone from the updated article</source>
        <translation>sus palabras ya no están en el artículo actualizado</translation>
    </message>
    <message>
        <source>no date when it was said</source>
        <translation>sin fecha en que se dijo</translation>
    </message>
    <message>
        <source>no speaker</source>
        <translation>sin hablante</translation>
    </message>
    <message>
        <source>nobody said who is meant</source>
        <translation>nadie dijo a quién se refiere</translation>
    </message>
    <message>
        <source>nothing is tagged yet</source>
        <translation>aún no hay nada etiquetado</translation>
    </message>
    <message>
        <source>resolved without an outcome</source>
        <translation>resuelta sin resultado</translation>
    </message>
    <message>
        <source>said after the article was published</source>
        <translation>dicha después de publicarse el artículo</translation>
    </message>
    <message>
        <source>the article has no date</source>
        <translation>el artículo no tiene fecha</translation>
    </message>
    <message>
        <source>the article is dated in the future</source>
        <translation>el artículo tiene fecha futura</translation>
    </message>
    <message>
        <source>the period ends before it begins</source>
        <translation>el periodo termina antes de empezar</translation>
    </message>
    <message>
        <source>the place is unsure since the article was updated</source>
        <translation>el lugar es dudoso desde que se actualizó el artículo</translation>
    </message>
    <message>
        <source>the quote differs from the text</source>
        <translation>la cita difiere del texto</translation>
    </message>
</context>
<context>
    <name>proposals</name>
    <message>
        <source>Named by “according to”.</source>
        <translation>Nombrado con «según».</translation>
    </message>
    <message>
        <source>Named by “… said by”.</source>
        <translation>Nombrado con «… dicho por».</translation>
    </message>
    <message>
        <source>No sign of another voice: the article’s own words.</source>
        <translation>No hay señal de otra voz: palabras del propio artículo.</translation>
    </message>
    <message>
        <source>Read from the words of the claim.</source>
        <translation>Leído en las palabras de la afirmación.</translation>
    </message>
    <message>
        <source>Speaks in the sentence beside the quotation.</source>
        <translation>Habla en la oración junto a la cita.</translation>
    </message>
    <message>
        <source>Stands after the verb of saying.</source>
        <translation>Está detrás del verbo de habla.</translation>
    </message>
    <message>
        <source>Stands before the verb of saying.</source>
        <translation>Está delante del verbo de habla.</translation>
    </message>
    <message>
        <source>Stands in a reader’s comment.</source>
        <translation>Está en el comentario de un lector.</translation>
    </message>
    <message>
        <source>The last name before the pronoun that speaks.</source>
        <translation>El último nombre antes del pronombre que habla.</translation>
    </message>
    <message>
        <source>The word that shows who speaks.</source>
        <translation>La palabra que muestra quién habla.</translation>
    </message>
</context>
<context>
    <name>recent</name>
    <message>
        <source>not there now</source>
        <translation>no está ahora</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>hoy, {time}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
</context>
<context>
    <name>selfcheck</name>
    <message>
        <source>Every connection: {settings}</source>
        <translation>Cada conexión: {settings}</translation>
    </message>
    <message>
        <source>What this program stands on does not fit: {names}. Your work is not safe here; install the versions in brackets.</source>
        <translation>Aquello en lo que se apoya este programa no encaja: {names}. Su trabajo no está seguro aquí; instale las versiones entre paréntesis.</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>no encaja</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>encaja</translation>
    </message>
</context>
<context>
    <name>statistics</name>
    <message>
        <source>A speaker is not named</source>
        <translation>Falta nombrar a un hablante</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Analista</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Contradicciones</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of entity</source>
        <translation>Tipo de entidad</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Month published</source>
        <translation>Mes de publicación</translation>
    </message>
    <message>
        <source>Most named entities</source>
        <translation>Entidades más nombradas</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>No outlet</source>
        <translation>Sin medio</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Sin tema</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Nadie en particular</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>No se dice</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Who contradicts whom</source>
        <translation>Quién contradice a quién</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>add article “{title}”</source>
        <translation>añadir el artículo «{title}»</translation>
    </message>
    <message>
        <source>claim “{quote}”</source>
        <translation>afirmación «{quote}»</translation>
    </message>
    <message>
        <source>copies of “{title}”</source>
        <translation>copias de «{title}»</translation>
    </message>
    <message>
        <source>cue of claim “{quote}”</source>
        <translation>atribución de la afirmación «{quote}»</translation>
    </message>
    <message>
        <source>delete article “{title}”</source>
        <translation>eliminar el artículo «{title}»</translation>
    </message>
    <message>
        <source>delete claim “{quote}”</source>
        <translation>eliminar la afirmación «{quote}»</translation>
    </message>
    <message>
        <source>delete entity “{name}”</source>
        <translation>eliminar la entidad «{name}»</translation>
    </message>
    <message>
        <source>delete link: {relation}</source>
        <translation>eliminar el enlace: {relation}</translation>
    </message>
    <message>
        <source>delete note</source>
        <translation>eliminar la nota</translation>
    </message>
    <message>
        <source>delete spelling “{form}”</source>
        <translation>eliminar la grafía «{form}»</translation>
    </message>
    <message>
        <source>delete tag on “{quote}”</source>
        <translation>eliminar la etiqueta en «{quote}»</translation>
    </message>
    <message>
        <source>delete term “{label}”</source>
        <translation>eliminar el término «{label}»</translation>
    </message>
    <message>
        <source>delete zone</source>
        <translation>eliminar la zona</translation>
    </message>
    <message>
        <source>edit article “{title}”</source>
        <translation>editar el artículo «{title}»</translation>
    </message>
    <message>
        <source>edit claim “{quote}”</source>
        <translation>editar la afirmación «{quote}»</translation>
    </message>
    <message>
        <source>edit entity “{name}”</source>
        <translation>editar la entidad «{name}»</translation>
    </message>
    <message>
        <source>edit link: {relation}</source>
        <translation>editar el enlace: {relation}</translation>
    </message>
    <message>
        <source>edit note</source>
        <translation>editar la nota</translation>
    </message>
    <message>
        <source>edit outlet “{name}”</source>
        <translation>editar el medio «{name}»</translation>
    </message>
    <message>
        <source>edit spelling “{form}”</source>
        <translation>editar la grafía «{form}»</translation>
    </message>
    <message>
        <source>edit tag on “{quote}”</source>
        <translation>editar la etiqueta en «{quote}»</translation>
    </message>
    <message>
        <source>edit term “{label}”</source>
        <translation>editar el término «{label}»</translation>
    </message>
    <message>
        <source>edit zone</source>
        <translation>editar la zona</translation>
    </message>
    <message numerus="yes">
        <source>import of %Ln article(s)</source>
        <translation>
            <numerusform>importación de %Ln artículo</numerusform>
            <numerusform>importación de %Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>new version of “{title}”</source>
        <translation>nueva versión de «{title}»</translation>
    </message>
    <message>
        <source>place of “{quote}”</source>
        <translation>lugar de «{quote}»</translation>
    </message>
    <message numerus="yes">
        <source>tag %Ln place(s) in “{title}”</source>
        <translation>
            <numerusform>etiquetar %Ln lugar en «{title}»</numerusform>
            <numerusform>etiquetar %Ln lugares en «{title}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag %Ln place(s) of “{name}”</source>
        <translation>
            <numerusform>etiquetar %Ln lugar de «{name}»</numerusform>
            <numerusform>etiquetar %Ln lugares de «{name}»</numerusform>
        </translation>
    </message>
    <message>
        <source>link: {relation}</source>
        <translation>enlace: {relation}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) in “{title}”</source>
        <translation>
            <numerusform>%Ln afirmación en «{title}»</numerusform>
            <numerusform>%Ln afirmaciones en «{title}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln enlace</numerusform>
            <numerusform>%Ln enlaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entity(ies)</source>
        <translation>
            <numerusform>%Ln entidad nueva</numerusform>
            <numerusform>%Ln entidades nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>merge “{name}” into “{into}”</source>
        <translation>fusionar «{name}» con «{into}»</translation>
    </message>
    <message>
        <source>move edges of “{quote}”</source>
        <translation>mover los bordes de «{quote}»</translation>
    </message>
    <message>
        <source>new entity “{name}”</source>
        <translation>nueva entidad «{name}»</translation>
    </message>
    <message>
        <source>new outlet</source>
        <translation>nuevo medio</translation>
    </message>
    <message>
        <source>new term “{label}”</source>
        <translation>nuevo término «{label}»</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>note “{text}”</source>
        <translation>nota «{text}»</translation>
    </message>
    <message>
        <source>spelling “{form}” of “{name}”</source>
        <translation>grafía «{form}» de «{name}»</translation>
    </message>
    <message>
        <source>tag “{name}”</source>
        <translation>etiquetar «{name}»</translation>
    </message>
    <message>
        <source>un-merge “{name}”</source>
        <translation>separar «{name}»</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>zona</translation>
    </message>
</context>
<context>
    <name>tagrows</name>
    <message>
        <source>Against {speaker}: {words}</source>
        <translation>Frente a {speaker}: {words}</translation>
    </message>
    <message>
        <source>Claim by {speaker}: {words}</source>
        <translation>Afirmación de {speaker}: {words}</translation>
    </message>
    <message>
        <source>Contradiction, {status}: {a} says {first}; {b} says {second}</source>
        <translation>Contradicción, {status}: {a} dice {first}; {b} dice {second}</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>Nota vacía</translation>
    </message>
    <message>
        <source>Not resolved</source>
        <translation>Sin resolver</translation>
    </message>
    <message>
        <source>Note on {target}: {text}</source>
        <translation>Nota sobre {target}: {text}</translation>
    </message>
    <message>
        <source>contradicted by {speakers}</source>
        <translation>contradicha por {speakers}</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>con marca</translation>
    </message>
    <message>
        <source>its place is unsure</source>
        <translation>su lugar es dudoso</translation>
    </message>
    <message>
        <source>its words are gone from the text</source>
        <translation>sus palabras ya no están en el texto</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdida</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>dudoso</translation>
    </message>
</context>
<context>
    <name>updating</name>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>This article has no tags yet.</source>
        <translation>Este artículo aún no tiene etiquetas.</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>como estaba</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdida</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movida</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>dudosa</translation>
    </message>
    <message>
        <source>{count} lost</source>
        <translation>{count} se pierden</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>{count} movidas</translation>
    </message>
    <message>
        <source>{count} stay as they are</source>
        <translation>{count} siguen igual</translation>
    </message>
    <message>
        <source>{count} unsure</source>
        <translation>{count} dudosas</translation>
    </message>
</context>
<context>
    <name>wikidata</name>
    <message>
        <source>Not a Wikidata id, not saved. Write Q42.</source>
        <translation>No es un identificador de Wikidata y no se guardó. Escriba Q42.</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>zonechoice</name>
    <message>
        <source>All parts</source>
        <translation>Todas las partes</translation>
    </message>
    <message>
        <source>Article and comments</source>
        <translation>Artículo y comentarios</translation>
    </message>
    <message>
        <source>Article without comments</source>
        <translation>Artículo sin comentarios</translation>
    </message>
    <message>
        <source>{parts} (as everywhere)</source>
        <translation>{parts} (como en todo)</translation>
    </message>
</context>
</TS>
