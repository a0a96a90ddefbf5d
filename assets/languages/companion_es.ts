<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>About Companion</source>
        <translation>Acerca de Companion</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>An update keeps your record and your settings. An older version does not open a record that a newer one has written: it says so, and changes nothing.</source>
        <translation>Una actualización conserva su registro y sus ajustes. Una versión más antigua no abre un registro que escribió una más nueva: lo dice, y no cambia nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>Companion itself is under the MIT licence, and its sound under CC0.</source>
        <translation>Companion mismo está bajo la licencia MIT, y su sonido bajo CC0.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>Companion never looks by itself, so please look now and then where you got it.</source>
        <translation>Companion nunca busca por sí mismo; mire de vez en cuando en el sitio de donde lo obtuvo.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>Companion {version}</source>
        <translation>Companion {version}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>Every licence in full</source>
        <translation>Todas las licencias completas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>Every licence in full comes with the installed program.</source>
        <translation>Las licencias completas vienen con el programa instalado.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>Keeps time, sound and record of a supervised session. It gives no medical advice, and it never opens a network connection.</source>
        <translation>Lleva el tiempo, el sonido y el registro de una sesión acompañada. No da consejo médico, y nunca abre una conexión de red.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>Made between two releases, for trying out.</source>
        <translation>Hecha entre dos versiones publicadas, para probar.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>Newer versions</source>
        <translation>Versiones más nuevas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>Of {day}.</source>
        <translation>Del {day}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>Qt, Qt for Python and FFmpeg are under the GNU Lesser General Public License, version 3 or 2.1; libsndfile, mpg123, LAME and soxr under version 2.1.</source>
        <translation>Qt, Qt for Python y FFmpeg están bajo la GNU Lesser General Public License, versión 3 o 2.1; libsndfile, mpg123, LAME y soxr, bajo la versión 2.1.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>Show every licence in full</source>
        <translation>Mostrar todas las licencias completas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>They lie beside the program as files of their own, and you may put your own builds in their place. For three years from the day you got it, The Companion developers give the complete source of exactly these versions to anyone who asks, at the cost of a copy; the places below have it too.</source>
        <translation>Están junto al programa como archivos propios, y usted puede poner en su lugar los que haya compilado usted. Durante tres años desde el día en que lo obtuvo, The Companion developers dan el código fuente completo de exactamente estas versiones a quien lo pida, al coste de una copia; también está en los sitios de abajo.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>This version</source>
        <translation>Esta versión</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>This version is more than a year old. Please look for a newer one.</source>
        <translation>Esta versión tiene más de un año. Por favor, busque una más nueva.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>What Companion is built on</source>
        <translation>Sobre qué está hecho Companion</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>You got it from {clinic}: ask there.</source>
        <translation>Se lo dio {clinic}: pregunte allí.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>A reading</source>
        <translation>Una medición</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>An extra check</source>
        <translation>Un control extra</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>An extra reading</source>
        <translation>Una medición extra</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>Begin {phase} now</source>
        <translation>Empezar {phase} ahora</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>Begin {phase} now?</source>
        <translation>¿Empezar ahora {phase}?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>Bring back gently</source>
        <translation>Traer de vuelta con suavidad</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>Bring back gently?</source>
        <translation>¿Traer de vuelta con suavidad?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>By the protocol somebody stays with the patient for at least {length} of rest. It has not begun.</source>
        <translation>Según el protocolo, alguien se queda con el paciente al menos {length} de descanso. Todavía no ha empezado.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>By the protocol somebody stays with the patient for {length} more.</source>
        <translation>Según el protocolo, alguien se queda con el paciente {length} más.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>Close the session</source>
        <translation>Cerrar la sesión</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>Close the session now?</source>
        <translation>¿Cerrar la sesión ahora?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>End the hold</source>
        <translation>Terminar la toma</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>End the session</source>
        <translation>Finalizar la sesión</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>End the session now?</source>
        <translation>¿Finalizar la sesión ahora?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>End this hold now?</source>
        <translation>¿Terminar ahora esta toma?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>Go on without another hold?</source>
        <translation>¿Seguir sin otra toma?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>Go on without it</source>
        <translation>Seguir sin ella</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>It ends before the time that the protocol plans for it.</source>
        <translation>Termina antes del tiempo que el protocolo prevé para ella.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>Planned by the protocol</source>
        <translation>Previsto por el protocolo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>Planned for {time}</source>
        <translation>Previsto para {time}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>Start hold {n}</source>
        <translation>Empezar la toma {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>Start hold {n} now?</source>
        <translation>¿Empezar ahora la toma {n}?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>{name} stays with the patient.</source>
        <translation>{name} se queda con el paciente.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>{phase} begins at once. No further hold can be started then.</source>
        <translation>{phase} empieza enseguida. Después no puede empezar otra toma.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>{phase} ends before its planned time.</source>
        <translation>{phase} termina antes de su tiempo previsto.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>{phase} has lasted {length}. {then} begins now, and the music leads over to it softly.</source>
        <translation>{phase} ha durado {length}. {then} empieza ahora, y la música lleva hasta allí con suavidad.</translation>
    </message>
</context>
<context>
    <name>AftercarePage</name>
    <message>
        <location filename="../../companion/ui/pages/aftercare.py"/>
        <source>After a session</source>
        <translation>Después de una sesión</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/aftercare.py"/>
        <source>Back to Today</source>
        <translation>Volver a Hoy</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/aftercare.py"/>
        <source>Before the first session you can read here what comes after it.</source>
        <translation>Antes de la primera sesión puede leer aquí lo que viene después.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/aftercare.py"/>
        <source>By the protocol this holds until {when} at least.</source>
        <translation>Según el protocolo, esto vale al menos hasta el {when}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/aftercare.py"/>
        <source>Check-ins</source>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/aftercare.py"/>
        <source>Driving</source>
        <translation>Conducir</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/aftercare.py"/>
        <source>From your clinic</source>
        <translation>De su clínica</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/aftercare.py"/>
        <source>Session {n}, {day}</source>
        <translation>Sesión {n}, {day}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/aftercare.py"/>
        <source>When to call</source>
        <translation>Cuándo llamar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/aftercare.py"/>
        <source>Write or speak in the journal</source>
        <translation>Escribir o hablar en el diario</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message numerus="yes">
        <location filename="../../companion/ui/pages/safety/backups.py"/>
        <source>%n backups, the latest from {when}</source>
        <translation>
            <numerusform>%n copia de seguridad, del {when}</numerusform>
            <numerusform>%n copias de seguridad, la última del {when}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/backups.py"/>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/backups.py"/>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/backups.py"/>
        <source>Besides the record, a backup has the voice notes, the settings, and up to 200 MB of programmes, recorded voices and packs. The music in the library is in none: please keep its files.</source>
        <translation>Además del registro, una copia de seguridad tiene las notas de voz, los ajustes y hasta 200 MB de programas, voces grabadas y paquetes. La música de la biblioteca no está en ninguna: conserve sus archivos.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/backups.py"/>
        <source>For another place</source>
        <translation>Para otro lugar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/backups.py"/>
        <source>Go back to an earlier state</source>
        <translation>Volver a un estado anterior</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/backups.py"/>
        <source>Made by themselves, each read back before it counts: one for each of the last 7 days and 4 weeks. They lie beside the record and open with its keys.</source>
        <translation>Se hacen por sí solas, y cada una se lee de prueba antes de contar: una por cada uno de los últimos 7 días y 4 semanas. Están junto al registro y se abren con sus claves.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/backups.py"/>
        <source>None yet. The first is made after a session, or within a day.</source>
        <translation>Todavía ninguna. La primera se hace después de una sesión, o en el plazo de un día.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/backups.py"/>
        <source>One encrypted file that opens on any computer, with the passphrase or the recovery code of today. A memory stick in a drawer survives a lost computer.</source>
        <translation>Un archivo cifrado que se abre en cualquier equipo, con la frase de contraseña o el código de recuperación de hoy. Una memoria USB en un cajón sobrevive a un equipo perdido.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/backups.py"/>
        <source>Read the whole record through</source>
        <translation>Leer el registro entero</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/backups.py"/>
        <source>Save a backup there</source>
        <translation>Guardar ahí una copia</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/backups.py"/>
        <source>The folder it goes to</source>
        <translation>La carpeta a la que va</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message numerus="yes">
        <location filename="../../companion/ui/pages/session/banners.py"/>
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/banners.py"/>
        <source>A check is due. Please look at the patient.</source>
        <translation>Toca un control. Por favor, mire al paciente.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/banners.py"/>
        <source>I am here</source>
        <translation>Estoy aquí</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/banners.py"/>
        <source>Play it aloud</source>
        <translation>Tocar en alto</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/banners.py"/>
        <source>Record now</source>
        <translation>Anotar ahora</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/banners.py"/>
        <source>The check of {time} was not recorded. Please look at the patient.</source>
        <translation>El control de las {time} no se anotó. Por favor, mire al paciente.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/banners.py"/>
        <source>The patient asks for you</source>
        <translation>El paciente le llama</translation>
    </message>
</context>
<context>
    <name>BeforeCard</name>
    <message>
        <location filename="../../companion/ui/pages/session/steps.py"/>
        <source>Before the first hold</source>
        <translation>Antes de la primera toma</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/steps.py"/>
        <source>Until the first hold</source>
        <translation>Hasta la primera toma</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/steps.py"/>
        <source>{length} before</source>
        <translation>{length} antes</translation>
    </message>
</context>
<context>
    <name>BeginCard</name>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/files_card.py"/>
        <source>A copy of the one in use</source>
        <translation>Una copia del que se usa</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/files_card.py"/>
        <source>A new protocol</source>
        <translation>Un protocolo nuevo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/files_card.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/files_card.py"/>
        <source>Or a file, be it unfinished</source>
        <translation>O un archivo, aunque esté sin terminar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/files_card.py"/>
        <source>What would you like to write?</source>
        <translation>¿Qué le gustaría escribir?</translation>
    </message>
</context>
<context>
    <name>BodyStep</name>
    <message>
        <location filename="../../companion/ui/pages/session/steps.py"/>
        <source>The questions are your prescriber&apos;s. Answer them together.</source>
        <translation>Las preguntas son de quien prescribe. Respóndanlas en compañía.</translation>
    </message>
</context>
<context>
    <name>BusyCard</name>
    <message>
        <location filename="../../companion/ui/widgets/busy_card.py"/>
        <source>Being stopped</source>
        <translation>Se está deteniendo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/widgets/busy_card.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>CheckForm</name>
    <message numerus="yes">
        <location filename="../../companion/ui/pages/session/check_form.py"/>
        <source>%n questions are still open</source>
        <translation>
            <numerusform>%n pregunta sigue abierta</numerusform>
            <numerusform>%n preguntas siguen abiertas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/check_form.py"/>
        <source>Anxious</source>
        <translation>Ansiedad</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/check_form.py"/>
        <source>Distressed</source>
        <translation>Angustia</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/check_form.py"/>
        <source>Does the patient answer when called?</source>
        <translation>¿Responde el paciente cuando se le habla?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/check_form.py"/>
        <source>From your clinic</source>
        <translation>De su clínica</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/check_form.py"/>
        <source>How does the patient seem?</source>
        <translation>¿Qué impresión da el paciente?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/check_form.py"/>
        <source>Is the breathing normal?</source>
        <translation>¿Es normal la respiración?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/check_form.py"/>
        <source>Is the colour of face and lips as usual?</source>
        <translation>¿Tienen la cara y los labios el color de siempre?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/check_form.py"/>
        <source>Look at the patient</source>
        <translation>Mire al paciente</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/check_form.py"/>
        <source>Look for</source>
        <translation>Busque</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/check_form.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/check_form.py"/>
        <source>Not tried</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/check_form.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/check_form.py"/>
        <source>Please avoid</source>
        <translation>Por favor, evite</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/check_form.py"/>
        <source>Position, if you like</source>
        <translation>Postura, si lo desea</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/check_form.py"/>
        <source>Record the check</source>
        <translation>Anotar el control</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/check_form.py"/>
        <source>Settled</source>
        <translation>Tranquilidad</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/check_form.py"/>
        <source>What you did, if anything</source>
        <translation>Qué hizo usted, si hizo algo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/check_form.py"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>CheckIns</name>
    <message>
        <location filename="../../companion/rooms/check_ins.py"/>
        <source>Begin anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/check_ins.py"/>
        <source>Begin anew?</source>
        <translation>¿Empezar de nuevo?</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/check_ins.py"/>
        <source>Go on with it</source>
        <translation>Seguir con ello</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/check_ins.py"/>
        <source>What you answered before is put aside. It stays in the record, and is not scored.</source>
        <translation>Lo que respondió antes se deja a un lado. Sigue en el registro y no se puntúa.</translation>
    </message>
</context>
<context>
    <name>CheckInsPage</name>
    <message>
        <location filename="../../companion/ui/pages/check_ins.py"/>
        <source> · corrected: {text}</source>
        <translation> · corregido: {text}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/check_ins.py"/>
        <source> · since {day}</source>
        <translation> · desde el {day}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/check_ins.py"/>
        <source>A session is open. Check-ins wait until it is closed.</source>
        <translation>Hay una sesión abierta. Los seguimientos esperan hasta que se cierre.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/check_ins.py"/>
        <source>Answers, the latest first</source>
        <translation>Respuestas, las más recientes primero</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/check_ins.py"/>
        <source>Asked now: {n}. Nothing has to be done at once.</source>
        <translation>Preguntas de ahora: {n}. Nada tiene que hacerse enseguida.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/check_ins.py"/>
        <source>Check-ins</source>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/check_ins.py"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/check_ins.py"/>
        <source>Nothing is asked now.</source>
        <translation>Ahora no se pregunta nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/check_ins.py"/>
        <source>Numbers to talk over with your clinician, not to be judged by.</source>
        <translation>Números para hablarlos con su profesional de salud, no para juzgarse por ellos.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/check_ins.py"/>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/check_ins.py"/>
        <source>Something to write about</source>
        <translation>Algo sobre lo que escribir</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/check_ins.py"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/check_ins.py"/>
        <source>What comes</source>
        <translation>Lo que viene</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/check_ins.py"/>
        <source>Your answers</source>
        <translation>Sus respuestas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/check_ins.py"/>
        <source>Your clinic asks for this one, and its file is not here. Please ask your clinic for it.</source>
        <translation>Su clínica lo pide, y su archivo no está aquí. Por favor, pídalo a su clínica.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/check_ins.py"/>
        <source>Your clinic&apos;s file says what is asked, and on which days. It will stand here.</source>
        <translation>El archivo de su clínica dice qué se pregunta y en qué días. Aparecerá aquí.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/check_ins.py"/>
        <source>kept for your clinic</source>
        <translation>guardado para su clínica</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/check_ins.py"/>
        <source>no published bands</source>
        <translation>sin rangos publicados</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/check_ins.py"/>
        <source>{n} of {m} answered</source>
        <translation>{n} de {m} respondidas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/check_ins.py"/>
        <source>{total} of {high}</source>
        <translation>{total} de {high}</translation>
    </message>
</context>
<context>
    <name>ChecklistRow</name>
    <message>
        <location filename="../../companion/ui/widgets/checklist_row.py"/>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <location filename="../../companion/ui/widgets/checklist_row.py"/>
        <source>not done yet</source>
        <translation>todavía sin hacer</translation>
    </message>
</context>
<context>
    <name>ClinicCard</name>
    <message>
        <location filename="../../companion/ui/pages/clinic_card.py"/>
        <source>Logo of {name}</source>
        <translation>Logotipo de {name}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/clinic_card.py"/>
        <source>Packs are taken in from this clinic, and from those it names.</source>
        <translation>Se incorporan los paquetes de esta clínica, y de quien ella nombre.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/clinic_card.py"/>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/clinic_card.py"/>
        <source>Set by {name}</source>
        <translation>Fijado por {name}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/clinic_card.py"/>
        <source>Support</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/clinic_card.py"/>
        <source>Your clinic has set some things that can&apos;t be changed here.</source>
        <translation>Su clínica ha fijado algunas cosas que no se pueden cambiar aquí.</translation>
    </message>
</context>
<context>
    <name>ClockSide</name>
    <message>
        <location filename="../../companion/ui/pages/session/clock_side.py"/>
        <source>left to start the next hold</source>
        <translation>quedan para empezar la siguiente toma</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/clock_side.py"/>
        <source>of rest</source>
        <translation>de descanso</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/clock_side.py"/>
        <source>of the protocol&apos;s shortest rest left</source>
        <translation>quedan del descanso mínimo del protocolo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/clock_side.py"/>
        <source>until the hold ends</source>
        <translation>hasta que termine la toma</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/clock_side.py"/>
        <source>until the music begins to bring you back</source>
        <translation>hasta que la música empiece a traerle de vuelta</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/clock_side.py"/>
        <source>until the next hold may start</source>
        <translation>hasta que pueda empezar la siguiente toma</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/clock_side.py"/>
        <source>until {phase} begins</source>
        <translation>hasta que empiece {phase}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/clock_side.py"/>
        <source>{clock} since the first hold ended</source>
        <translation>{clock} desde que terminó la primera toma</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/clock_side.py"/>
        <source>{name} {n} of {all}</source>
        <translation>{name} {n} de {all}</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <location filename="../../companion/ui/pages/session/closed_page.py"/>
        <source>Being recorded…</source>
        <translation>Guardándose…</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/closed_page.py"/>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/closed_page.py"/>
        <source>End</source>
        <translation>Final</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/closed_page.py"/>
        <source>Everything is recorded.</source>
        <translation>Todo está guardado.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/closed_page.py"/>
        <source>For the rest of the day</source>
        <translation>Para el resto del día</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/closed_page.py"/>
        <source>No session was started</source>
        <translation>No se empezó ninguna sesión</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/closed_page.py"/>
        <source>See the record</source>
        <translation>Ver el registro</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/closed_page.py"/>
        <source>The session has ended early</source>
        <translation>La sesión ha terminado antes</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/closed_page.py"/>
        <source>The session is closed</source>
        <translation>La sesión está cerrada</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/closed_page.py"/>
        <source>What was when</source>
        <translation>Qué fue cuándo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/closed_page.py"/>
        <source>{name} stays</source>
        <translation>{name} se queda</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <location filename="../../companion/ui/pages/code_card.py"/>
        <source>I have written it down</source>
        <translation>Lo he apuntado</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/code_card.py"/>
        <source>It is a whole code, but another one. Please look at your paper again.</source>
        <translation>Es un código entero, pero otro. Por favor, mire otra vez su papel.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/code_card.py"/>
        <source>Now try it, so that you know it works: type all of it from your paper. Small letters will do as well.</source>
        <translation>Ahora pruébelo, para saber que funciona: escríbalo entero desde su papel. Da igual en mayúsculas o minúsculas.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/code_card.py"/>
        <source>Show it once more</source>
        <translation>Mostrarlo otra vez</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/code_card.py"/>
        <source>The code, typed from your paper</source>
        <translation>El código, copiado de su papel</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/code_card.py"/>
        <source>This is what my paper says</source>
        <translation>Esto es lo que dice mi papel</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/code_card.py"/>
        <source>Write it on paper and keep it away from this computer. It opens the record when nothing else does: with a forgotten passphrase, on a new computer, from a backup. It is shown only now.</source>
        <translation>Escríbalo en papel y guárdelo lejos de este equipo. Abre el registro cuando nada más lo abre: si olvida la frase de contraseña, en un equipo nuevo, desde una copia de seguridad. Se muestra solo ahora.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/code_card.py"/>
        <source>Your recovery code</source>
        <translation>Su código de recuperación</translation>
    </message>
</context>
<context>
    <name>CorrectionSheet</name>
    <message>
        <location filename="../../companion/ui/pages/correction_sheet.py"/>
        <source>Add a correction</source>
        <translation>Añadir una corrección</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/correction_sheet.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/correction_sheet.py"/>
        <source>Keep the correction</source>
        <translation>Guardar la corrección</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/correction_sheet.py"/>
        <source>The patient says so</source>
        <translation>Lo dice el paciente</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/correction_sheet.py"/>
        <source>The sitter says so</source>
        <translation>Lo dice su acompañante</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/correction_sheet.py"/>
        <source>What is right</source>
        <translation>Lo correcto</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/correction_sheet.py"/>
        <source>What is right? The entry itself stays in the record, with these words beside it.</source>
        <translation>¿Qué es lo correcto? La anotación misma se queda en el registro, con estas palabras al lado.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/correction_sheet.py"/>
        <source>Who says so</source>
        <translation>Quién lo dice</translation>
    </message>
</context>
<context>
    <name>CourseCard</name>
    <message>
        <location filename="../../companion/ui/pages/today_course.py"/>
        <source>Asked now: {n}</source>
        <translation>Preguntas de ahora: {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_course.py"/>
        <source>Check-ins</source>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_course.py"/>
        <source>Next: today, {day}.</source>
        <translation>Siguiente: hoy, {day}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_course.py"/>
        <source>Next: tomorrow, {day}.</source>
        <translation>Siguiente: mañana, {day}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_course.py"/>
        <source>Next: {day}, in {days} days.</source>
        <translation>Siguiente: {day}, en {days} días.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_course.py"/>
        <source>No day is planned for the next one.</source>
        <translation>No hay día previsto para la siguiente.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_course.py"/>
        <source>Session {n} was today.</source>
        <translation>La sesión {n} fue hoy.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_course.py"/>
        <source>Session {n} was yesterday.</source>
        <translation>La sesión {n} fue ayer.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_course.py"/>
        <source>Session {n} was {days} days ago.</source>
        <translation>La sesión {n} fue hace {days} días.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_course.py"/>
        <source>The course</source>
        <translation>El proceso</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_course.py"/>
        <source>The first of {m} is still to come</source>
        <translation>La primera de {m} está por venir</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_course.py"/>
        <source>Your clinic&apos;s file says how many sessions are planned. They will stand here as dots.</source>
        <translation>El archivo de su clínica dice cuántas sesiones están previstas. Aparecerán aquí como puntos.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_course.py"/>
        <source>Your course</source>
        <translation>Su proceso</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_course.py"/>
        <source>{day} was planned, and no session is noted.</source>
        <translation>Estaba previsto el {day}, y no hay ninguna sesión anotada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_course.py"/>
        <source>{n} of {m} sessions done</source>
        <translation>{n} de {m} sesiones hechas</translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>At least {n}.</source>
        <translation>Al menos {n}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>Back to Today</source>
        <translation>Volver a Hoy</translation>
    </message>
    <message numerus="yes">
        <location filename="../../companion/ui/pages/course.py"/>
        <source>By the protocol there are as a rule %n days between two sessions.</source>
        <translation>
            <numerusform>Según el protocolo, por regla general pasa %n día entre dos sesiones.</numerusform>
            <numerusform>Según el protocolo, por regla general pasan %n días entre dos sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>Days since the one before: {n}</source>
        <translation>Días desde la anterior: {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>It does not take place</source>
        <translation>No se hace</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>Move it to another day</source>
        <translation>Pasarla a otro día</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>Passed over</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>Plan a session</source>
        <translation>Planear una sesión</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>Planned</source>
        <translation>Prevista</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>Put it in the plan</source>
        <translation>Ponerla en el plan</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>See the record</source>
        <translation>Ver el registro</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>Session {n}</source>
        <translation>Sesión {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>Take out of the plan</source>
        <translation>Sacar del plan</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>The next one not before {day}.</source>
        <translation>La siguiente, no antes del {day}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>Why, if you like</source>
        <translation>Por qué, si lo desea</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>With a time</source>
        <translation>Con hora</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>Your course</source>
        <translation>Su proceso</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>at</source>
        <translation>a las</translation>
    </message>
</context>
<context>
    <name>DialCode</name>
    <message>
        <location filename="../../companion/ui/widgets/dial_code.py"/>
        <source>Code to dial {phone} with a phone&apos;s camera</source>
        <translation>Código para marcar {phone} con la cámara de un teléfono</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <location filename="../../companion/ui/pages/unlock.py"/>
        <source>Is a session running, and nobody here can open the record? The sitter can go on recording. It is sealed, and comes into the record when that is opened next.</source>
        <translation>¿Hay una sesión en curso, y nadie aquí puede abrir el registro? Su acompañante puede seguir anotando. Queda sellado, y entra en el registro cuando se vuelve a abrir.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/unlock.py"/>
        <source>Record without opening</source>
        <translation>Anotar sin abrir</translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <location filename="../../companion/ui/pages/door.py"/>
        <source>Calm sound</source>
        <translation>Sonido en calma</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/door.py"/>
        <source>Grounding</source>
        <translation>Anclaje</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/door.py"/>
        <source>Help now</source>
        <translation>Ayuda ahora</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/door.py"/>
        <source>Stop the sound</source>
        <translation>Parar el sonido</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/door.py"/>
        <source>These work without a key.</source>
        <translation>Esto funciona sin clave.</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <location filename="../../companion/ui/pages/due_card.py"/>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/due_card.py"/>
        <source>Go on with it</source>
        <translation>Seguir con ello</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/due_card.py"/>
        <source>In your own words</source>
        <translation>Con sus propias palabras</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/due_card.py"/>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/due_card.py"/>
        <source>Leave it out</source>
        <translation>Omitirlo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/due_card.py"/>
        <source>Write about it</source>
        <translation>Escribir sobre ello</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <location filename="../../companion/ui/pages/studio/editor.py"/>
        <source>Add a voice</source>
        <translation>Añadir una voz</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/editor.py"/>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/editor.py"/>
        <source>Add to the programme</source>
        <translation>Añadir al programa</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/editor.py"/>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/editor.py"/>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/editor.py"/>
        <source>Closer</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/editor.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/editor.py"/>
        <source>How the session goes</source>
        <translation>Cómo va la sesión</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/editor.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/editor.py"/>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/editor.py"/>
        <source>Listen to this join</source>
        <translation>Escuchar esta unión</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/editor.py"/>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/editor.py"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/editor.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/editor.py"/>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/editor.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/editor.py"/>
        <source>What each key does in the timeline</source>
        <translation>Qué hace cada tecla en la línea de tiempo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/editor.py"/>
        <source>Wider</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/editor.py"/>
        <source>as planned</source>
        <translation>como está previsto</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/editor.py"/>
        <source>brought back early</source>
        <translation>regreso anticipado</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/editor.py"/>
        <source>files still taken in: {n}</source>
        <translation>archivos que aún se incorporan: {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/editor.py"/>
        <source>phases at their longest</source>
        <translation>fases lo más largas posible</translation>
    </message>
</context>
<context>
    <name>EffectForm</name>
    <message>
        <location filename="../../companion/ui/pages/session/effect_form.py"/>
        <source>A side effect</source>
        <translation>Un efecto secundario</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/effect_form.py"/>
        <source>How strong is it?</source>
        <translation>¿Qué fuerza tiene?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/effect_form.py"/>
        <source>It is over</source>
        <translation>Ya pasó</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/effect_form.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/effect_form.py"/>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/effect_form.py"/>
        <source>Record the side effect</source>
        <translation>Anotar el efecto secundario</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/effect_form.py"/>
        <source>Since when?</source>
        <translation>¿Desde cuándo?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/effect_form.py"/>
        <source>Something else, in your words</source>
        <translation>Otra cosa, con sus palabras</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/effect_form.py"/>
        <source>What is it?</source>
        <translation>¿Qué es?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/effect_form.py"/>
        <source>What you did, if anything</source>
        <translation>Qué hizo usted, si hizo algo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/effect_form.py"/>
        <source>{n} min ago</source>
        <translation>Hace {n} min</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/effect_form.py"/>
        <source>{what}, for {length}</source>
        <translation>{what}, desde hace {length}</translation>
    </message>
</context>
<context>
    <name>EndForm</name>
    <message>
        <location filename="../../companion/ui/pages/session/end_form.py"/>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/end_form.py"/>
        <source>In your words, if you like</source>
        <translation>Con sus palabras, si lo desea</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/end_form.py"/>
        <source>Somebody is unwell</source>
        <translation>Alguien no se encuentra bien</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/end_form.py"/>
        <source>The patient asks for it</source>
        <translation>Lo pide el paciente</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/end_form.py"/>
        <source>The sitter decides it</source>
        <translation>Lo decide su acompañante</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/end_form.py"/>
        <source>Why do you end here?</source>
        <translation>¿Por qué termina aquí?</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <location filename="../../companion/ui/pages/journal_entry.py"/>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/journal_entry.py"/>
        <source>It will not be shown again.</source>
        <translation>No volverá a mostrarse.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/journal_entry.py"/>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/journal_entry.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/journal_entry.py"/>
        <source>Take out</source>
        <translation>Sacar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/journal_entry.py"/>
        <source>The recording will be deleted.</source>
        <translation>La grabación se borrará.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/journal_entry.py"/>
        <source>Voice note, {length}</source>
        <translation>Nota de voz, {length}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/journal_entry.py"/>
        <source>Yes, take it out</source>
        <translation>Sí, sacarlo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/journal_entry.py"/>
        <source>{when}, changed {later}</source>
        <translation>{when}, cambiado {later}</translation>
    </message>
</context>
<context>
    <name>EraseCard</name>
    <message>
        <location filename="../../companion/ui/pages/safety/erase.py"/>
        <source>Erase everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/erase.py"/>
        <source>Export it first</source>
        <translation>Exportarlo antes</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/erase.py"/>
        <source>First the keys go, then the record, its backups, packs and settings: everything in this folder. Without its keys nobody can read any of it again, not even you.</source>
        <translation>Primero se borran las claves, después el registro, sus copias de seguridad, paquetes y ajustes: todo lo de esta carpeta. Sin sus claves nada de ello puede volver a leerse, ni siquiera por usted.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/erase.py"/>
        <source>Hold 2 s to erase everything</source>
        <translation>Mantenga 2 s para borrar todo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/erase.py"/>
        <source>It can&apos;t reach what lies elsewhere: files you exported, backups you saved to another place, and copies that this system or a cloud made.</source>
        <translation>No alcanza lo que está en otro lugar: archivos que exportó, copias de seguridad que guardó en otro sitio, y copias que hizo este sistema o una nube.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/erase.py"/>
        <source>Save a backup first</source>
        <translation>Guardar antes una copia</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/erase.py"/>
        <source>To go on, type: {word}</source>
        <translation>Para seguir, escriba: {word}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/erase.py"/>
        <source>erase</source>
        <translation>borrar</translation>
    </message>
</context>
<context>
    <name>ErasedPage</name>
    <message>
        <location filename="../../companion/ui/pages/erased.py"/>
        <source>Close Companion</source>
        <translation>Cerrar Companion</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/erased.py"/>
        <source>Everything is erased</source>
        <translation>Todo está borrado</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/erased.py"/>
        <source>What lies elsewhere is still there: files you exported, backups you saved to another place, and copies that this system or a cloud made. A backup still opens with its own passphrase or code.</source>
        <translation>Lo que está en otro lugar sigue ahí: archivos que exportó, copias de seguridad que guardó en otro sitio, y copias que hizo este sistema o una nube. Una copia de seguridad se abre todavía con su propia frase de contraseña o su código.</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>A calendar</source>
        <translation>Un calendario</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>A copy that Companion wrote (JSON, or events.csv of its tables), or a table of moods such as Daylio&apos;s (CSV). Nothing that is here is changed, and nothing comes twice.</source>
        <translation>Una copia que escribió Companion (JSON, o events.csv de sus tablas), o una tabla de ánimos como la de Daylio (CSV). No se cambia nada de lo que hay, y nada entra dos veces.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>A copy to take in again (JSON)</source>
        <translation>Una copia para incorporar de nuevo (JSON)</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>A report to read (PDF)</source>
        <translation>Un informe para leer (PDF)</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/export_page.py"/>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>Being made: {n} %</source>
        <translation>En preparación: {n} %</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/export_page.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <location filename="../../companion/ui/pages/studio/export_page.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/export_page.py"/>
        <source>Export “{title}”</source>
        <translation>Exportar «{title}»</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>For a clinic&apos;s system (FHIR)</source>
        <translation>Para el sistema de una clínica (FHIR)</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>For me</source>
        <translation>Para mí</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>For my clinic</source>
        <translation>Para mi clínica</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/export_page.py"/>
        <source>How far it is</source>
        <translation>Por dónde va</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/export_page.py"/>
        <source>It goes into this folder</source>
        <translation>Va a esta carpeta</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>It goes into {folder}.</source>
        <translation>Va a {folder}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>It is not encrypted: keep it where it is private, and delete it when it is not needed.</source>
        <translation>No está cifrado: guárdelo en un lugar privado, y bórrelo cuando no haga falta.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>It will not be encrypted: whoever can open the file can read it.</source>
        <translation>No se cifrará: quien pueda abrir el archivo puede leerlo.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>Left out: {what}.</source>
        <translation>Se omite: {what}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>Look at it first</source>
        <translation>Mirarlo antes</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>My journal and intentions go along</source>
        <translation>Mi diario y mis intenciones van incluidos</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>My name, to stand in it; left empty, a number stands there</source>
        <translation>Mi nombre, para que figure; si queda vacío, figura un número</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>Nothing has left Companion yet.</source>
        <translation>Todavía no ha salido nada de Companion.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>Nothing is left out.</source>
        <translation>No se omite nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>Only this key will open it.</source>
        <translation>Solo esta clave lo abrirá.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>Rehearsal {n}, {day}</source>
        <translation>Ensayo {n}, {day}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>Rehearsals go along</source>
        <translation>Los ensayos van incluidos</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>Saved as {where}.</source>
        <translation>Guardado como {where}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>Session {n}, {day}</source>
        <translation>Sesión {n}, {day}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>Tables (CSV)</source>
        <translation>Tablas (CSV)</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>Take entries in from a file</source>
        <translation>Incorporar anotaciones de un archivo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>The clinic&apos;s key (age1…), to encrypt it for them alone</source>
        <translation>La clave de la clínica (age1…), para cifrarlo solo para ella</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>The record could take no note of it.</source>
        <translation>El registro no pudo anotarlo.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>The record leaves Companion only here, as files that you keep or hand over.</source>
        <translation>El registro sale de Companion solo por aquí, como archivos que usted guarda o entrega.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>The whole course</source>
        <translation>Todo el proceso</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>What went out before</source>
        <translation>Lo que salió antes</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>What went out before, the latest first</source>
        <translation>Lo que salió antes, lo más reciente primero</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>Which sessions</source>
        <translation>Qué sesiones</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/export_page.py"/>
        <source>Written: {n} %</source>
        <translation>Escrito: {n} %</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>all other sessions</source>
        <translation>todas las demás sesiones</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>earlier and removed words of the journal</source>
        <translation>palabras anteriores o sacadas del diario</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>encrypted for a key</source>
        <translation>cifrado para una clave</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>for me</source>
        <translation>para mí</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>for the clinic</source>
        <translation>para la clínica</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>journal and intentions</source>
        <translation>diario e intenciones</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>left out: {what}</source>
        <translation>se omite: {what}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>other sessions</source>
        <translation>otras sesiones</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>questionnaires that are not for the clinic</source>
        <translation>cuestionarios que no son para la clínica</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>rehearsals</source>
        <translation>ensayos</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>{form}, {whom}, {n} sessions</source>
        <translation>{form}, {whom}, {n} sesiones</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>{left} were left out, of a session that was still open.</source>
        <translation>Se han omitido {left}, de una sesión todavía abierta.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>{new} entries came in. {known} were here already.</source>
        <translation>Han entrado {new} anotaciones. {known} ya estaban aquí.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>{n} files</source>
        <translation>{n} archivos</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <location filename="../../companion/ui/pages/file_choice.py"/>
        <source>Drop it here, or put it into your Downloads folder.</source>
        <translation>Suéltelo aquí, o póngalo en su carpeta de Descargas.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/file_choice.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/file_choice.py"/>
        <source>Or type where it lies</source>
        <translation>O escriba dónde está</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <location filename="../../companion/ui/pages/beginning/steps.py"/>
        <source>As the person who has sessions, or as their sitter.</source>
        <translation>Como la persona que tiene las sesiones, o como su acompañante.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/steps.py"/>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/steps.py"/>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/steps.py"/>
        <source>I am a therapist</source>
        <translation>Soy terapeuta</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/steps.py"/>
        <source>I make files that many people open.</source>
        <translation>Hago archivos que abren muchas personas.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/steps.py"/>
        <source>I make programmes of music, and protocols.</source>
        <translation>Hago programas de música y protocolos.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/steps.py"/>
        <source>I set it up for a clinic</source>
        <translation>Lo preparo para una clínica</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/steps.py"/>
        <source>I take part</source>
        <translation>Participo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/steps.py"/>
        <source>It calls nobody and sends nothing. Everything stays on this computer.</source>
        <translation>No llama a nadie ni envía nada. Todo se queda en este equipo.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/steps.py"/>
        <source>It does not watch over you. A sitter does.</source>
        <translation>No vela por usted. Eso lo hace su acompañante.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/steps.py"/>
        <source>It gives no medical advice and names no dose. That is your prescriber&apos;s part.</source>
        <translation>No da consejo médico ni nombra ninguna dosis. Eso corresponde a quien le receta.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/steps.py"/>
        <source>It keeps a record: your mood, your course, your notes. Your clinic gets what you choose to give.</source>
        <translation>Lleva un registro: su ánimo, su proceso, sus notas. Su clínica recibe lo que usted decida darle.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/steps.py"/>
        <source>It keeps the time of a session with prescribed ketamine, with a sitter beside you.</source>
        <translation>Lleva el tiempo de una sesión con ketamina recetada, con su acompañante a su lado.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/steps.py"/>
        <source>It plays calm music that does not stop, and helps you come back.</source>
        <translation>Reproduce música en calma que no se interrumpe, y le ayuda a volver.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/steps.py"/>
        <source>Page {n} of {all}</source>
        <translation>Página {n} de {all}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/steps.py"/>
        <source>This only decides what is offered first. It is not written down.</source>
        <translation>Esto solo decide qué se ofrece primero. No queda escrito.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/steps.py"/>
        <source>Welcome to Companion</source>
        <translation>Le damos la bienvenida a Companion</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/steps.py"/>
        <source>What it does</source>
        <translation>Lo que hace</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/steps.py"/>
        <source>What it does not do</source>
        <translation>Lo que no hace</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/steps.py"/>
        <source>Who is here?</source>
        <translation>¿Quién está aquí?</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <location filename="../../companion/ui/pages/session/form_page.py"/>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/form_page.py"/>
        <source>Get help</source>
        <translation>Pedir ayuda</translation>
    </message>
</context>
<context>
    <name>GateCard</name>
    <message>
        <location filename="../../companion/ui/pages/session/gate_card.py"/>
        <source>If this was a slip of the hand, leave here and begin again.</source>
        <translation>Si ha sido un descuido, salga aquí y empiece otra vez.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/gate_card.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/gate_card.py"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>GraphView</name>
    <message>
        <location filename="../../companion/ui/graph/view.py"/>
        <source>Graph of {what}</source>
        <translation>Gráfico de {what}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/view.py"/>
        <source>Left and right step through the points, plus and minus zoom.</source>
        <translation>Izquierda y derecha recorren los puntos; más y menos acercan y alejan.</translation>
    </message>
</context>
<context>
    <name>GroundingPage</name>
    <message>
        <location filename="../../companion/ui/pages/session/grounding_page.py"/>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/grounding_page.py"/>
        <source>Get help</source>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/grounding_page.py"/>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/grounding_page.py"/>
        <source>Leave grounding</source>
        <translation>Salir del anclaje</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/grounding_page.py"/>
        <source>One step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/grounding_page.py"/>
        <source>Space, Enter or a tap anywhere · your sitter can do this with you</source>
        <translation>Espacio, Intro o un toque en cualquier sitio · su acompañante puede hacerlo con usted</translation>
    </message>
</context>
<context>
    <name>GroundingView</name>
    <message>
        <location filename="../../companion/ui/widgets/grounding_view.py"/>
        <source>Step {n} of {all}</source>
        <translation>Paso {n} de {all}</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <location filename="../../companion/ui/pages/guide.py"/>
        <source>Back to Today</source>
        <translation>Volver a Hoy</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/guide.py"/>
        <source>From {clinic}. </source>
        <translation>De {clinic}. </translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/guide.py"/>
        <source>Good to know</source>
        <translation>Es bueno saberlo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/guide.py"/>
        <source>Source: {source}. Checked on {day}.</source>
        <translation>Fuente: {source}. Comprobado el {day}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/guide.py"/>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>HandbookPage</name>
    <message>
        <location filename="../../companion/ui/pages/handbook.py"/>
        <source>About Companion</source>
        <translation>Acerca de Companion</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/handbook.py"/>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/handbook.py"/>
        <source>Handbook</source>
        <translation>Manual</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/handbook.py"/>
        <source>There is no translation of this chapter yet.</source>
        <translation>Este capítulo está todavía solo en inglés.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <location filename="../../companion/ui/pages/help.py"/>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help.py"/>
        <source>Grounding</source>
        <translation>Anclaje</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help.py"/>
        <source>Help now</source>
        <translation>Ayuda ahora</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help.py"/>
        <source>When something is wrong with Companion</source>
        <translation>Cuando algo va mal con Companion</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <location filename="../../companion/ui/widgets/hold_button.py"/>
        <source>Hold, or press Enter to be asked first</source>
        <translation>Mantenga pulsado, o pulse Intro para que se pregunte antes</translation>
    </message>
</context>
<context>
    <name>HoldCard</name>
    <message>
        <location filename="../../companion/ui/pages/session/hold_card.py"/>
        <source>At the end: spit out</source>
        <translation>Al final: escupir</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/hold_card.py"/>
        <source>At the end: swallow</source>
        <translation>Al final: tragar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/hold_card.py"/>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/hold_card.py"/>
        <source>The hold has ended: spit out now</source>
        <translation>La toma ha terminado: escupa ahora</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/hold_card.py"/>
        <source>The hold has ended: swallow now</source>
        <translation>La toma ha terminado: trague ahora</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <location filename="../../companion/home.py"/>
        <source>%n entries are kept in this window and tried again.</source>
        <translation>
            <numerusform>%n anotación se conserva en esta ventana y se vuelve a intentar.</numerusform>
            <numerusform>%n anotaciones se conservan en esta ventana y se vuelven a intentar.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../companion/home.py"/>
        <source>A session is running</source>
        <translation>Hay una sesión en curso</translation>
    </message>
    <message>
        <location filename="../../companion/home.py"/>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <location filename="../../companion/home.py"/>
        <source>EXAMPLE · for rehearsal only</source>
        <translation>EJEMPLO · solo para ensayar</translation>
    </message>
    <message>
        <location filename="../../companion/home.py"/>
        <source>Everything is saved again.</source>
        <translation>Todo está guardado de nuevo.</translation>
    </message>
    <message>
        <location filename="../../companion/home.py"/>
        <source>Neither the record nor its folder takes them. If you close now, they are lost. Please note them on paper.</source>
        <translation>Ni el registro ni su carpeta las aceptan. Si cierra ahora, se pierden. Por favor, anótelas en papel.</translation>
    </message>
    <message>
        <location filename="../../companion/home.py"/>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <location filename="../../companion/home.py"/>
        <source>Some entries are not saved</source>
        <translation>Algunas anotaciones no están guardadas</translation>
    </message>
    <message>
        <location filename="../../companion/home.py"/>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <location filename="../../companion/home.py"/>
        <source>The patient asks for you.</source>
        <translation>El paciente le llama.</translation>
    </message>
    <message>
        <location filename="../../companion/home.py"/>
        <source>The protocol “{title}” is in place.</source>
        <translation>El protocolo «{title}» está instalado.</translation>
    </message>
    <message>
        <location filename="../../companion/home.py"/>
        <source>The session&apos;s time goes on, and so does the music. Open Companion again to be back in it.</source>
        <translation>El tiempo de la sesión sigue, y la música también. Abra Companion otra vez para volver a ella.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>The whole programme</source>
        <translation>El programa entero</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <location filename="../../companion/rooms/journal.py"/>
        <source>Your voice note is kept.</source>
        <translation>Su nota de voz está guardada.</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <location filename="../../companion/ui/pages/journal.py"/>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/journal.py"/>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/journal.py"/>
        <source>Not this one</source>
        <translation>Esta no</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/journal.py"/>
        <source>Recording. It stays on this computer, encrypted.</source>
        <translation>Grabando. Se queda en este equipo, cifrado.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/journal.py"/>
        <source>Show earlier ones</source>
        <translation>Mostrar anteriores</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/journal.py"/>
        <source>Speak instead</source>
        <translation>Mejor hablar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/journal.py"/>
        <source>Stop and keep it</source>
        <translation>Parar y guardar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/journal.py"/>
        <source>What would you like to keep?</source>
        <translation>¿Qué le gustaría guardar?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/journal.py"/>
        <source>What you write or speak stands here, the latest first.</source>
        <translation>Lo que escriba o diga aparece aquí, lo más reciente primero.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/journal.py"/>
        <source>Write about it</source>
        <translation>Escribir sobre ello</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/journal.py"/>
        <source>Yours alone. It goes to nobody, and into no file for your clinic unless you choose it there.</source>
        <translation>Solo suyo. No va a nadie, ni a ningún archivo para su clínica, salvo que usted lo elija allí.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>Everything here can be done without a mouse.</source>
        <translation>Aquí todo se puede hacer sin ratón.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>Length</name>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/answers.py"/>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/answers.py"/>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/answers.py"/>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/answers.py"/>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/answers.py"/>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/answers.py"/>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <location filename="../../companion/ui/pages/studio/library_page.py"/>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/library_page.py"/>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/library_page.py"/>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/library_page.py"/>
        <source>Check every file</source>
        <translation>Comprobar cada archivo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/library_page.py"/>
        <source>Every file is as it was: {n} in all.</source>
        <translation>Cada archivo está como estaba: {n} en total.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/library_page.py"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/library_page.py"/>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/library_page.py"/>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/library_page.py"/>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/library_page.py"/>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/library_page.py"/>
        <source>Missing or changed: {n} of {all} files.</source>
        <translation>Faltan o han cambiado: {n} de {all} archivos.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/library_page.py"/>
        <source>Sound files, or a folder of them</source>
        <translation>Archivos de sonido, o una carpeta con ellos</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/library_page.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/library_page.py"/>
        <source>Sung words</source>
        <translation>Palabras cantadas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/library_page.py"/>
        <source>Take out of the library</source>
        <translation>Sacar de la biblioteca</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/library_page.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/library_page.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/library_page.py"/>
        <source>not said</source>
        <translation>no se ha dicho</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/library_page.py"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/library_page.py"/>
        <source>{length} · {loud} · range {range} LU · true peak {peak} dBTP · first second {entry} LU</source>
        <translation>{length} · {loud} · rango {range} LU · pico real {peak} dBTP · primer segundo {entry} LU</translation>
    </message>
</context>
<context>
    <name>LiftForm</name>
    <message>
        <location filename="../../companion/ui/pages/session/lift_form.py"/>
        <source>Call first. Your words stay in the record.</source>
        <translation>Llame primero. Sus palabras quedan en el registro.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/lift_form.py"/>
        <source>They say that we go on</source>
        <translation>Dicen que sigamos</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/lift_form.py"/>
        <source>What did the clinic say?</source>
        <translation>¿Qué dijo la clínica?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/lift_form.py"/>
        <source>What they said</source>
        <translation>Qué le dijeron</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/lift_form.py"/>
        <source>Who you spoke with</source>
        <translation>Con quién habló</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <location filename="../../companion/ui/pages/session/steps.py"/>
        <source>Your prescriber&apos;s limits</source>
        <translation>Límites prescritos</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message numerus="yes">
        <location filename="../../companion/ui/pages/safety/lock.py"/>
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/lock.py"/>
        <source>By itself, when nobody has touched it for</source>
        <translation>Por sí solo, cuando nadie lo ha tocado durante</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/lock.py"/>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/lock.py"/>
        <source>Leave Companion&apos;s windows out of pictures of the screen</source>
        <translation>Dejar las ventanas de Companion fuera de las imágenes de la pantalla</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/lock.py"/>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/lock.py"/>
        <source>Lock by itself after</source>
        <translation>Bloquear por sí solo tras</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/lock.py"/>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/lock.py"/>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/lock.py"/>
        <source>Only where a passphrase or a code must be given; a keyring or a login would open it again. Never while a session is open. Words that were not saved go with the lock.</source>
        <translation>Solo donde hay que dar una frase de contraseña o un código; un llavero o una cuenta lo abriría otra vez. Nunca con una sesión abierta. Las palabras sin guardar se pierden al bloquear.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/lock.py"/>
        <source>This system offers no way to do that.</source>
        <translation>Este sistema no ofrece forma de hacerlo.</translation>
    </message>
</context>
<context>
    <name>MachineStep</name>
    <message numerus="yes">
        <location filename="../../companion/ui/pages/session/machine_step.py"/>
        <source>%n to look at</source>
        <translation>
            <numerusform>%n punto por mirar</numerusform>
            <numerusform>%n puntos por mirar</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_step.py"/>
        <source>I hear it</source>
        <translation>La oigo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_step.py"/>
        <source>I hear nothing</source>
        <translation>No oigo nada</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_step.py"/>
        <source>Look again</source>
        <translation>Mirar otra vez</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_step.py"/>
        <source>Nothing here leaves this computer.</source>
        <translation>Nada de esto sale de este equipo.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_step.py"/>
        <source>Notifications are off</source>
        <translation>Las notificaciones están desactivadas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_step.py"/>
        <source>Ring the bell</source>
        <translation>Tocar la campana</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_step.py"/>
        <source>looked at</source>
        <translation>mirado</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../companion/ui/window.py"/>
        <source>Check-ins</source>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <location filename="../../companion/ui/window.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/window.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/window.py"/>
        <source>Help now</source>
        <translation>Ayuda ahora</translation>
    </message>
    <message>
        <location filename="../../companion/ui/window.py"/>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <location filename="../../companion/ui/window.py"/>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/window.py"/>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/window.py"/>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <location filename="../../companion/ui/window.py"/>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <location filename="../../companion/ui/window.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../companion/ui/window.py"/>
        <source>Sitter, clinic, grounding</source>
        <translation>Acompañante, clínica, anclaje</translation>
    </message>
    <message>
        <location filename="../../companion/ui/window.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>MakePackPage</name>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>A key tells your patients that a pack is yours. Its passphrase has {least} characters or more.</source>
        <translation>Una clave dice a sus pacientes que un paquete es de usted. Su frase de contraseña tiene {least} caracteres o más.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Add a file</source>
        <translation>Añadir un archivo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Add “{title}”</source>
        <translation>Añadir «{title}»</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Back to your packs</source>
        <translation>Volver a sus paquetes</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Lasting id, such as your domain name: clinic.example</source>
        <translation>Identificador duradero, como su dominio: clinica.example</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Make a pack</source>
        <translation>Hacer un paquete</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Make the key</source>
        <translation>Crear la clave</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Name of clinic or therapist</source>
        <translation>Nombre de la clínica o terapeuta</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>One signed file with protocol, music and pages, for your patients to open.</source>
        <translation>Un archivo firmado con protocolo, música y páginas, para que lo abran sus pacientes.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Passphrase of the key</source>
        <translation>Frase de contraseña de la clave</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Protocol, programmes with their sound, questionnaires, pages (.md) and contacts.</source>
        <translation>Protocolo, programas con su sonido, cuestionarios, páginas (.md) y contactos.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Questionnaire</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Saved as {path}.</source>
        <translation>Guardado como {path}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Sign and save the pack</source>
        <translation>Firmar y guardar el paquete</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Sound: {n} files</source>
        <translation>Sonido: {n} archivos</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Still missing: {what}.</source>
        <translation>Todavía falta: {what}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Take out {name}</source>
        <translation>Sacar {name}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>The pack</source>
        <translation>El paquete</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>The pack is signed, and was read back whole: {name}</source>
        <translation>El paquete está firmado, y se ha leído entero de prueba: {name}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>The two passphrases are not the same. Please type both again.</source>
        <translation>Las dos frases de contraseña no son iguales. Por favor, escriba las dos otra vez.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>These words stand for your key. Print them on the paper that your patients get.</source>
        <translation>Estas palabras representan su clave. Imprímalas en el papel que reciben sus pacientes.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Title of the pack</source>
        <translation>Título del paquete</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Valid until, such as 2027-06-30; empty: without an end</source>
        <translation>Válido hasta, como 2027-06-30; vacío: sin fin</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Version: a whole number that only grows</source>
        <translation>Versión: un número entero que solo crece</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>What goes in</source>
        <translation>Lo que va dentro</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>What is new, for your patients</source>
        <translation>Qué hay de nuevo, para sus pacientes</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Whom it is from</source>
        <translation>De quién es</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Your key</source>
        <translation>Su clave</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Your own programmes, with their sound and your voice:</source>
        <translation>Sus propios programas, con su sonido y su voz:</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>a key</source>
        <translation>una clave</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>name, id, title, version and date</source>
        <translation>nombre, identificador, título, versión y fecha</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>something to go in</source>
        <translation>algo que vaya dentro</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>the key&apos;s passphrase</source>
        <translation>la frase de contraseña de la clave</translation>
    </message>
</context>
<context>
    <name>MeasurePage</name>
    <message>
        <location filename="../../companion/ui/pages/measure.py"/>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/measure.py"/>
        <source>Begin anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/measure.py"/>
        <source>Begun on {day}: {n} of {m} answered.</source>
        <translation>Empezado el {day}: {n} de {m} respondidas.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/measure.py"/>
        <source>Each answer is kept at once. You can stop and go on another time.</source>
        <translation>Cada respuesta se guarda enseguida. Puede parar y seguir en otro momento.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/measure.py"/>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/measure.py"/>
        <source>Go on another time</source>
        <translation>Seguir en otro momento</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/measure.py"/>
        <source>It stays in its own words: only an official translation may be shown, and there is none here.</source>
        <translation>Se queda en sus propias palabras: solo puede mostrarse una traducción oficial, y aquí no hay ninguna.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/measure.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/measure.py"/>
        <source>Question {n} of {m}</source>
        <translation>Pregunta {n} de {m}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/measure.py"/>
        <source>The question before</source>
        <translation>La pregunta anterior</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/measure.py"/>
        <source>You may leave this one out. It does not count in the score.</source>
        <translation>Puede omitir esta. No cuenta en la puntuación.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/measure.py"/>
        <source>{n}: {words}</source>
        <translation>{n}: {words}</translation>
    </message>
</context>
<context>
    <name>MoodCard</name>
    <message>
        <location filename="../../companion/ui/pages/today.py"/>
        <source>Mood of 0 to 10 on {n} of the last 30 days: lowest {low}, highest {high}, latest {last}</source>
        <translation>Ánimo de 0 a 10 en {n} de los últimos 30 días: mínimo {low}, máximo {high}, último {last}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today.py"/>
        <source>Mood, last 30 days</source>
        <translation>Ánimo, últimos 30 días</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today.py"/>
        <source>Nothing is marked yet</source>
        <translation>Todavía no hay marcas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today.py"/>
        <source>Nothing is marked yet. A mark on the pad now and then makes a line here.</source>
        <translation>Todavía no hay marcas. Una marca en el panel de vez en cuando forma aquí una línea.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today.py"/>
        <source>See the graph</source>
        <translation>Ver el gráfico</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today.py"/>
        <source>session {n}</source>
        <translation>sesión {n}</translation>
    </message>
</context>
<context>
    <name>MoodColumns</name>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>Also into the note</source>
        <translation>También a la nota</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>And {n} more.</source>
        <translation>Y {n} más.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>Highest number of the mood</source>
        <translation>Número más alto del ánimo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>How {file} is read</source>
        <translation>Cómo se lee {file}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>Lowest number of the mood</source>
        <translation>Número más bajo del ánimo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>Mood, 0 to 10</source>
        <translation>Ánimo, de 0 a 10</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>Nothing is written until you say so.</source>
        <translation>No se escribe nada hasta que usted lo diga.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>Order of dates</source>
        <translation>Orden de las fechas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>Reading the table…</source>
        <translation>Leyendo la tabla…</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>Take in</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>What each word counts, from 0 to 10</source>
        <translation>Cuánto cuenta cada palabra, de 0 a 10</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>What would come in</source>
        <translation>Lo que entraría</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>column {n}</source>
        <translation>columna {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>day, month, year</source>
        <translation>día, mes, año</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>month, day, year</source>
        <translation>mes, día, año</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>year, month, day</source>
        <translation>año, mes, día</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>{new} marks would come in. {known} are here already. {bad} lines would be left out.</source>
        <translation>Entrarían {new} marcas. {known} ya están aquí. {bad} líneas se omitirían.</translation>
    </message>
</context>
<context>
    <name>MoodPad</name>
    <message numerus="yes">
        <location filename="../../companion/ui/widgets/mood_pad.py"/>
        <source>%n percent activated</source>
        <translation>
            <numerusform>%n por ciento de activación</numerusform>
            <numerusform>%n por ciento de activación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../companion/ui/widgets/mood_pad.py"/>
        <source>%n percent calm</source>
        <translation>
            <numerusform>%n por ciento de calma</numerusform>
            <numerusform>%n por ciento de calma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../companion/ui/widgets/mood_pad.py"/>
        <source>%n percent pleasant</source>
        <translation>
            <numerusform>%n por ciento agradable</numerusform>
            <numerusform>%n por ciento agradable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../companion/ui/widgets/mood_pad.py"/>
        <source>%n percent unpleasant</source>
        <translation>
            <numerusform>%n por ciento desagradable</numerusform>
            <numerusform>%n por ciento desagradable</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../companion/ui/widgets/mood_pad.py"/>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <location filename="../../companion/ui/widgets/mood_pad.py"/>
        <source>Pleasantness</source>
        <translation>Agrado</translation>
    </message>
    <message>
        <location filename="../../companion/ui/widgets/mood_pad.py"/>
        <source>activated</source>
        <translation>activación</translation>
    </message>
    <message>
        <location filename="../../companion/ui/widgets/mood_pad.py"/>
        <source>calm</source>
        <translation>calma</translation>
    </message>
    <message>
        <location filename="../../companion/ui/widgets/mood_pad.py"/>
        <source>neither activated nor calm</source>
        <translation>ni activación ni calma</translation>
    </message>
    <message>
        <location filename="../../companion/ui/widgets/mood_pad.py"/>
        <source>neither pleasant nor unpleasant</source>
        <translation>ni agradable ni desagradable</translation>
    </message>
    <message>
        <location filename="../../companion/ui/widgets/mood_pad.py"/>
        <source>nothing chosen yet</source>
        <translation>todavía sin elegir</translation>
    </message>
    <message>
        <location filename="../../companion/ui/widgets/mood_pad.py"/>
        <source>pleasant</source>
        <translation>agradable</translation>
    </message>
    <message>
        <location filename="../../companion/ui/widgets/mood_pad.py"/>
        <source>unpleasant</source>
        <translation>desagradable</translation>
    </message>
</context>
<context>
    <name>MoodPage</name>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>As a drawing (SVG)</source>
        <translation>Como dibujo (SVG)</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>As a page (PDF)</source>
        <translation>Como página (PDF)</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>As a picture (PNG)</source>
        <translation>Como imagen (PNG)</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>As a table (CSV)</source>
        <translation>Como tabla (CSV)</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>Blood pressure</source>
        <translation>Presión arterial</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>Each mark on the pad becomes a dot here, and a week of them a line. Sessions are marked where they were.</source>
        <translation>Cada marca del panel se vuelve aquí un punto, y una semana de ellas, una línea. Las sesiones están marcadas donde fueron.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>Latest: {value}, {date}.</source>
        <translation>Último: {value}, {date}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>Mark how I am now</source>
        <translation>Marcar cómo estoy ahora</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>Nothing is marked yet</source>
        <translation>Todavía no hay marcas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>Oxygen</source>
        <translation>Oxígeno</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>Pulse</source>
        <translation>Pulso</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>Range</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>Save what is shown</source>
        <translation>Guardar lo que se muestra</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>Save what the graph shows</source>
        <translation>Guardar lo que muestra el gráfico</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>Show as graph</source>
        <translation>Mostrar como gráfico</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>What is shown</source>
        <translation>Lo que se muestra</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>What the graph shows, as a table</source>
        <translation>Lo que muestra el gráfico, como tabla</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>Year</source>
        <translation>Año</translation>
    </message>
</context>
<context>
    <name>MoodStep</name>
    <message>
        <location filename="../../companion/ui/pages/session/steps.py"/>
        <source>A few words, or none. They stay in your record.</source>
        <translation>Unas palabras, o ninguna. Quedan en su registro.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/steps.py"/>
        <source>Drag the dot. It takes five seconds.</source>
        <translation>Arrastre el punto. Son cinco segundos.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/steps.py"/>
        <source>How are you right now?</source>
        <translation>¿Cómo está en este momento?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/steps.py"/>
        <source>This part is for the patient.</source>
        <translation>Esta parte es para el paciente.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/steps.py"/>
        <source>Your intention</source>
        <translation>Su intención</translation>
    </message>
</context>
<context>
    <name>MusicStrip</name>
    <message>
        <location filename="../../companion/ui/pages/session/music_strip.py"/>
        <source>Brings high tones in, slowly</source>
        <translation>Trae los tonos altos, poco a poco</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/music_strip.py"/>
        <source>Darker</source>
        <translation>Más oscura</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/music_strip.py"/>
        <source>Darker than it was made, by {n}</source>
        <translation>Más oscura de como se hizo, en {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/music_strip.py"/>
        <source>Goes on with this piece until it is let go on</source>
        <translation>Sigue con esta pieza hasta que se la deje continuar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/music_strip.py"/>
        <source>Leads over to the next piece of this phase</source>
        <translation>Lleva a la siguiente pieza de esta fase</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/music_strip.py"/>
        <source>Lighter</source>
        <translation>Más clara</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/music_strip.py"/>
        <source>Lighter than it was made, by {n}</source>
        <translation>Más clara de como se hizo, en {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/music_strip.py"/>
        <source>Makes the music fuller, slowly</source>
        <translation>Hace la música más plena, poco a poco</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/music_strip.py"/>
        <source>Makes the music quieter, slowly</source>
        <translation>Hace la música más callada, poco a poco</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/music_strip.py"/>
        <source>More gentle</source>
        <translation>Más suave</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/music_strip.py"/>
        <source>More gentle than it was made, by {n}</source>
        <translation>Más suave de como se hizo, en {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/music_strip.py"/>
        <source>More open</source>
        <translation>Más abierta</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/music_strip.py"/>
        <source>More open than it was made, by {n}</source>
        <translation>Más abierta de como se hizo, en {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/music_strip.py"/>
        <source>Next piece</source>
        <translation>Siguiente pieza</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/music_strip.py"/>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/music_strip.py"/>
        <source>Takes high tones away, slowly</source>
        <translation>Quita los tonos altos, poco a poco</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <location filename="../../companion/ui/pages/beginning/news.py"/>
        <source>The first version. Everything in it is new.</source>
        <translation>La primera versión. Todo en ella es nuevo.</translation>
    </message>
</context>
<context>
    <name>NewsPage</name>
    <message>
        <location filename="../../companion/ui/pages/beginning/news.py"/>
        <source>Companion was updated</source>
        <translation>Companion se ha actualizado</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/news.py"/>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/news.py"/>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/news.py"/>
        <source>What is new</source>
        <translation>Qué hay de nuevo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/news.py"/>
        <source>Your record is as it was.</source>
        <translation>Su registro está como estaba.</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <location filename="../../companion/ui/pages/session/note_form.py"/>
        <source>A note</source>
        <translation>Una nota</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/note_form.py"/>
        <source>It is kept with the time at which you record it.</source>
        <translation>Se guarda con la hora en que la anota.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/note_form.py"/>
        <source>Record the note</source>
        <translation>Anotar</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <location filename="../../companion/ui/widgets/number_field.py"/>
        <source>A number from {low} to {high}, or nothing</source>
        <translation>Un número de {low} a {high}, o nada</translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <location filename="../../companion/ui/pages/numbers_view.py"/>
        <source>Companion does not send your answers to anyone. No one may be reading them.</source>
        <translation>Companion no envía sus respuestas a nadie. Puede que nadie las esté leyendo.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/numbers_view.py"/>
        <source>Emergency and crisis numbers</source>
        <translation>Números de emergencia y de crisis</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/numbers_view.py"/>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/numbers_view.py"/>
        <source>I have spoken to someone</source>
        <translation>He hablado con alguien</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/numbers_view.py"/>
        <source>If a life is in danger, call the emergency number of the country you are in.</source>
        <translation>Si hay peligro para la vida, llame al número de emergencias del país en el que está.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/numbers_view.py"/>
        <source>Numbers to call</source>
        <translation>Números a los que llamar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/numbers_view.py"/>
        <source>That is noted.</source>
        <translation>Queda anotado.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/numbers_view.py"/>
        <source>Whom to call</source>
        <translation>A quién llamar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/numbers_view.py"/>
        <source>You need not be alone with this</source>
        <translation>No tiene que vivirlo a solas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/numbers_view.py"/>
        <source>You said that thoughts like these were there. You can talk to somebody about them now.</source>
        <translation>Ha dicho que hubo pensamientos así. Puede hablar de ellos con alguien ahora.</translation>
    </message>
</context>
<context>
    <name>OneOf</name>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/answers.py"/>
        <source>Please choose</source>
        <translation>Por favor, elija</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <location filename="../../companion/ui/pages/opening.py"/>
        <source>Closing</source>
        <translation>Cerrando</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/opening.py"/>
        <source>Closing the record…</source>
        <translation>Cerrando el registro…</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/opening.py"/>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/opening.py"/>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/opening.py"/>
        <source>The copy is read through. (2 of 3)</source>
        <translation>La copia se lee entera. (2 de 3)</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/opening.py"/>
        <source>This happens once, because Companion is newer than your record. It takes a moment, or about a minute for a record of many years. Please leave the window open; help stays here.</source>
        <translation>Esto ocurre una vez, porque Companion es más nuevo que su registro. Casi siempre es un momento; con muchos años, un minuto más o menos. Por favor, deje la ventana abierta; la ayuda sigue aquí.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/opening.py"/>
        <source>Your record is brought up to date. (3 of 3)</source>
        <translation>Su registro se actualiza. (3 de 3)</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/opening.py"/>
        <source>Your record is copied first, so that nothing can be lost. (1 of 3)</source>
        <translation>Primero se copia su registro, para que nada se pierda. (1 de 3)</translation>
    </message>
</context>
<context>
    <name>OutsidePage</name>
    <message>
        <location filename="../../companion/ui/pages/session/outside_page.py"/>
        <source>Measure again now</source>
        <translation>Medir otra vez ahora</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/outside_page.py"/>
        <source>Outside your prescriber&apos;s limits</source>
        <translation>Fuera de los límites prescritos</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/outside_page.py"/>
        <source>The protocol asks for one more reading after {length}.</source>
        <translation>El protocolo pide otra medición después de {length}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/outside_page.py"/>
        <source>What to do, whom to call</source>
        <translation>Qué hacer, a quién llamar</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <location filename="../../companion/ui/pages/session/overview.py"/>
        <source>Continue preparing</source>
        <translation>Seguir preparando</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/overview.py"/>
        <source>I called, and they say to go on</source>
        <translation>He llamado, y dicen que sigamos</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/overview.py"/>
        <source>Leave without a session</source>
        <translation>Salir sin sesión</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/overview.py"/>
        <source>Preparing</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/overview.py"/>
        <source>Press for 2 s to start the first hold</source>
        <translation>Pulse 2 s para empezar la primera toma</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/overview.py"/>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/overview.py"/>
        <source>Session {n}</source>
        <translation>Sesión {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/overview.py"/>
        <source>The first hold</source>
        <translation>La primera toma</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/overview.py"/>
        <source>The first hold opens when all of them are done</source>
        <translation>La primera toma se abre cuando todo esté hecho</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/overview.py"/>
        <source>The protocol wants time to settle: {left} more</source>
        <translation>El protocolo quiere tiempo para serenarse: {left} más</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/overview.py"/>
        <source>The sitter starts it. Or press Enter and be asked first.</source>
        <translation>La empieza su acompañante. O pulse Intro y se le preguntará antes.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/overview.py"/>
        <source>then spit out</source>
        <translation>después escupir</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/overview.py"/>
        <source>then swallow</source>
        <translation>después tragar</translation>
    </message>
</context>
<context>
    <name>PackMaking</name>
    <message>
        <location filename="../../companion/rooms/pack_making.py"/>
        <source>Making the key; this takes some seconds</source>
        <translation>Creando la clave; tarda unos segundos</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/pack_making.py"/>
        <source>Signing and saving</source>
        <translation>Firmando y guardando</translation>
    </message>
</context>
<context>
    <name>PackRoom</name>
    <message>
        <location filename="../../companion/rooms/packs.py"/>
        <source>Looking at {file}</source>
        <translation>Mirando {file}</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/packs.py"/>
        <source>Taking in “{title}”</source>
        <translation>Incorporando «{title}»</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/packs.py"/>
        <source>“{title}” is in place.</source>
        <translation>«{title}» está instalado.</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message numerus="yes">
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>%n pieces of sound, {size} MB</source>
        <translation>
            <numerusform>%n pieza de sonido, {size} MB</numerusform>
            <numerusform>%n piezas de sonido, {size} MB</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>A pack from {name} was never opened here. Please compare these words with your paper, one by one.</source>
        <translation>Aquí nunca se abrió un paquete de {name}. Por favor, compare estas palabras con su papel, una por una.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>A pack of your clinic named this key, on {since}.</source>
        <translation>Un paquete de su clínica nombró esta clave, el {since}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>From {name}</source>
        <translation>De {name}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>It has expired: valid until {day}</source>
        <translation>Ha caducado: válido hasta el {day}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>It is the first of its kind here. Nothing is replaced.</source>
        <translation>Es el primero de su tipo aquí. No se sustituye nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>It takes the place of version {version}.</source>
        <translation>Ocupa el lugar de la versión {version}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>Nothing: this very pack is in place already.</source>
        <translation>Nada: este mismo paquete ya está instalado.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>Packs from {name} ({id}) may come in, too</source>
        <translation>También pueden entrar paquetes de {name} ({id})</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>Programme: {title}</source>
        <translation>Programa: {title}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>Protocol: {title}, version {version}</source>
        <translation>Protocolo: {title}, versión {version}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>Questionnaire: {title}</source>
        <translation>Cuestionario: {title}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>Sessions follow its protocol from then on.</source>
        <translation>Las sesiones siguen su protocolo desde entonces.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>Take it in</source>
        <translation>Incorporarlo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>The clinic says: {words}</source>
        <translation>La clínica dice: {words}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>The words of its key</source>
        <translation>Las palabras de su clave</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>These eight words are the same on my paper from the clinic</source>
        <translation>Estas ocho palabras son las mismas en mi papel de la clínica</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>This is a new key, signed by the clinic&apos;s key before it. You received it on {since}.</source>
        <translation>Es una clave nueva, firmada por la clave anterior de la clínica. Usted la recibió el {since}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>This key came with the installation from your clinic.</source>
        <translation>Esta clave vino con la instalación de su clínica.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>To call: {names}</source>
        <translation>Para llamar: {names}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>To read: {title}</source>
        <translation>Para leer: {title}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>Valid until {day}</source>
        <translation>Válido hasta el {day}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>Valid without an end</source>
        <translation>Válido sin fin</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>Version {version}, made {made} · {id}</source>
        <translation>Versión {version}, hecha el {made} · {id}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>What changes</source>
        <translation>Lo que cambia</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>What is different in the protocol</source>
        <translation>Qué cambia en el protocolo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>What it brings</source>
        <translation>Lo que trae</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>You compared these words with your paper on {since}.</source>
        <translation>Comparó estas palabras con su papel el {since}.</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <location filename="../../companion/ui/pages/packs/page.py"/>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/page.py"/>
        <source>From your clinic</source>
        <translation>De su clínica</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/page.py"/>
        <source>From {name}, version {version}, here since {since}</source>
        <translation>De {name}, versión {version}, aquí desde el {since}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/page.py"/>
        <source>In place</source>
        <translation>Instalados</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/page.py"/>
        <source>Make a pack yourself</source>
        <translation>Hacer un paquete propio</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/page.py"/>
        <source>No pack yet. A pack brings the protocol, music and pages from your clinic.</source>
        <translation>Todavía no hay paquetes. Un paquete trae el protocolo, la música y las páginas de su clínica.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/page.py"/>
        <source>Open a pack</source>
        <translation>Abrir un paquete</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/page.py"/>
        <source>Open the file that your clinic gave you</source>
        <translation>Abra el archivo que le dio su clínica</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/page.py"/>
        <source>Read: {title}</source>
        <translation>Leer: {title}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/page.py"/>
        <source>You see whom it is from, and what it brings, before anything changes.</source>
        <translation>Verá de quién es y qué trae antes de que cambie nada.</translation>
    </message>
</context>
<context>
    <name>PadCard</name>
    <message>
        <location filename="../../companion/ui/pages/today_pad.py"/>
        <source>Drag the dot, then note it. It takes five seconds.</source>
        <translation>Arrastre el punto, y anótelo. Son cinco segundos.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_pad.py"/>
        <source>How are you right now?</source>
        <translation>¿Cómo está en este momento?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_pad.py"/>
        <source>Not in the record yet. It is kept and tried again.</source>
        <translation>Todavía no está en el registro. Se conserva y se vuelve a intentar.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_pad.py"/>
        <source>Note it</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_pad.py"/>
        <source>Noted at {time}.</source>
        <translation>Anotado a las {time}.</translation>
    </message>
</context>
<context>
    <name>PartForm</name>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/form.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/form.py"/>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/form.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/form.py"/>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/form.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/form.py"/>
        <source>The protocol has them</source>
        <translation>El protocolo los tiene</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/form.py"/>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/form.py"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>PatientView</name>
    <message>
        <location filename="../../companion/ui/widgets/patient_view.py"/>
        <source>I need my sitter</source>
        <translation>Necesito a mi acompañante</translation>
    </message>
    <message>
        <location filename="../../companion/ui/widgets/patient_view.py"/>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <location filename="../../companion/ui/widgets/patient_view.py"/>
        <source>Your sitter knows</source>
        <translation>Su acompañante lo sabe</translation>
    </message>
</context>
<context>
    <name>PatientWindow</name>
    <message>
        <location filename="../../companion/ui/pages/session/patient_window.py"/>
        <source>Companion</source>
        <translation>Companion</translation>
    </message>
</context>
<context>
    <name>PiecesList</name>
    <message>
        <location filename="../../companion/ui/pages/studio/pieces_list.py"/>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/pieces_list.py"/>
        <source>Drop sound files or folders here, or use Add files.</source>
        <translation>Suelte aquí archivos o carpetas de sonido, o use Añadir archivos.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/pieces_list.py"/>
        <source>First second</source>
        <translation>Primer segundo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/pieces_list.py"/>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/pieces_list.py"/>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/pieces_list.py"/>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/pieces_list.py"/>
        <source>Loudness</source>
        <translation>Sonoridad</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/pieces_list.py"/>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/pieces_list.py"/>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/pieces_list.py"/>
        <source>Search title, artist, licence</source>
        <translation>Buscar título, artista, licencia</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/pieces_list.py"/>
        <source>Sung words</source>
        <translation>Palabras cantadas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/pieces_list.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/pieces_list.py"/>
        <source>True peak</source>
        <translation>Pico real</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/pieces_list.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/pieces_list.py"/>
        <source>not said</source>
        <translation>no se ha dicho</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/pieces_list.py"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>PreparationPage</name>
    <message>
        <location filename="../../companion/ui/pages/session/preparation.py"/>
        <source>Body and safety check</source>
        <translation>Control del cuerpo y la seguridad</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/preparation.py"/>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/preparation.py"/>
        <source>From here the session runs. The sitter stays until the end.</source>
        <translation>Desde aquí corre la sesión. Su acompañante se queda hasta el final.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/preparation.py"/>
        <source>How you feel, your intention</source>
        <translation>Cómo se siente, su intención</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/preparation.py"/>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/preparation.py"/>
        <source>Leave without a session?</source>
        <translation>¿Salir sin sesión?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/preparation.py"/>
        <source>Next: {step}</source>
        <translation>Siguiente: {step}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/preparation.py"/>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/preparation.py"/>
        <source>Room, phone, water</source>
        <translation>Habitación, teléfono, agua</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/preparation.py"/>
        <source>Start the first hold</source>
        <translation>Empezar la primera toma</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/preparation.py"/>
        <source>Start the first hold now?</source>
        <translation>¿Empezar ahora la primera toma?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/preparation.py"/>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/preparation.py"/>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/preparation.py"/>
        <source>To the overview</source>
        <translation>Al resumen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/preparation.py"/>
        <source>Your sitter is here</source>
        <translation>Su acompañante está aquí</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <location filename="../../companion/ui/pages/export_preview.py"/>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export_preview.py"/>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export_preview.py"/>
        <source>Page {n} of {count}</source>
        <translation>Página {n} de {count}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export_preview.py"/>
        <source>This is what will be saved</source>
        <translation>Esto es lo que se guardará</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>A rehearsal shows every page as it will be, with no medicine.</source>
        <translation>Un ensayo muestra cada página como será, sin medicamento.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>After {days} days: {what}</source>
        <translation>Tras {days} días: {what}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>Before the close</source>
        <translation>Antes de cerrar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>Before the first hold</source>
        <translation>Antes de la primera toma</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>Coming back</source>
        <translation>El regreso</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>Driving</source>
        <translation>Conducir</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>From your clinic</source>
        <translation>De su clínica</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>Holds</source>
        <translation>Tomas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>In the return</source>
        <translation>En el regreso</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>In the window</source>
        <translation>En el efecto pleno</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>One every {length}.</source>
        <translation>Uno cada {length}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>Read this aloud</source>
        <translation>Lea esto en voz alta</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>Readings</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>Rehearse it</source>
        <translation>Ensayarlo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>Side effects</source>
        <translation>Efectos secundarios</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>The days after</source>
        <translation>Los días después</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>The patient</source>
        <translation>El paciente</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>The room</source>
        <translation>La habitación</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>The sitter</source>
        <translation>Su acompañante</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>The sitter agrees</source>
        <translation>Su acompañante está de acuerdo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>To make ready</source>
        <translation>Por preparar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>Until help is there</source>
        <translation>Hasta que llegue la ayuda</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>Valid from {since} until {until}.</source>
        <translation>Válido del {since} al {until}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>What do you notice?</source>
        <translation>¿Qué observa?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>What to say</source>
        <translation>Qué decir</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>When a line says not yet</source>
        <translation>Cuando una línea dice que todavía no</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>Who reads</source>
        <translation>Quién lee</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>Your clinic&apos;s pages</source>
        <translation>Las páginas de su clínica</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>Your prescriber&apos;s limits</source>
        <translation>Límites prescritos</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>then spit out</source>
        <translation>después escupir</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>then swallow</source>
        <translation>después tragar</translation>
    </message>
</context>
<context>
    <name>ProtocolCard</name>
    <message>
        <location filename="../../companion/ui/pages/packs/protocol_card.py"/>
        <source>From {clinic}, version {version}, valid from {begins} until {ends}</source>
        <translation>De {clinic}, versión {version}, válido del {begins} al {ends}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/protocol_card.py"/>
        <source>It is another protocol. It takes the place of “{title}”.</source>
        <translation>Es otro protocolo. Ocupa el lugar de «{title}».</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/protocol_card.py"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/protocol_card.py"/>
        <source>Use it from now on</source>
        <translation>Usarlo desde ahora</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/protocol_card.py"/>
        <source>What is different in the protocol</source>
        <translation>Qué cambia en el protocolo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/protocol_card.py"/>
        <source>“{title}”, a protocol</source>
        <translation>«{title}», un protocolo</translation>
    </message>
</context>
<context>
    <name>ProtocolChanges</name>
    <message>
        <location filename="../../companion/ui/pages/packs/protocol_changes.py"/>
        <source>And {n} more; your clinic can tell you of them.</source>
        <translation>Y {n} más; su clínica puede explicárselos.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/protocol_changes.py"/>
        <source>Nothing else in it is different.</source>
        <translation>No cambia nada más.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/protocol_changes.py"/>
        <source>The protocol goes from version {before} to {after}.</source>
        <translation>El protocolo pasa de la versión {before} a la {after}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/protocol_changes.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/protocol_changes.py"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/protocol_changes.py"/>
        <source>{place}: new – {after}</source>
        <translation>{place}: nuevo – {after}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/protocol_changes.py"/>
        <source>{place}: no longer – {before}</source>
        <translation>{place}: ya no – {before}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/protocol_changes.py"/>
        <source>{place}: {before} → {after}</source>
        <translation>{place}: {before} → {after}</translation>
    </message>
</context>
<context>
    <name>ProtocolEditor</name>
    <message numerus="yes">
        <location filename="../../companion/ui/pages/studio/protocol/editor.py"/>
        <source>%n to fill in</source>
        <translation>
            <numerusform>%n por rellenar</numerusform>
            <numerusform>%n por rellenar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../companion/ui/pages/studio/protocol/editor.py"/>
        <source>%n to put right</source>
        <translation>
            <numerusform>%n por corregir</numerusform>
            <numerusform>%n por corregir</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/editor.py"/>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/editor.py"/>
        <source>Complete: a session can be opened by it.</source>
        <translation>Completo: con él se puede abrir una sesión.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/editor.py"/>
        <source>Not complete: {parts}.</source>
        <translation>Incompleto: {parts}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/editor.py"/>
        <source>Not saved yet.</source>
        <translation>Sin guardar todavía.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/editor.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/editor.py"/>
        <source>Parts of the protocol</source>
        <translation>Partes del protocolo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/editor.py"/>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/editor.py"/>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/editor.py"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/editor.py"/>
        <source>Save as a file</source>
        <translation>Guardar como archivo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/editor.py"/>
        <source>Show the next</source>
        <translation>Mostrar lo siguiente</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/editor.py"/>
        <source>Take it out</source>
        <translation>Sacarlo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/editor.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>{n} done</source>
        <translation>{n} hechas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>{n} passed over</source>
        <translation>{n} omitidas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>{n} planned</source>
        <translation>{n} previstas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>{n} still open</source>
        <translation>{n} todavía abiertas</translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <location filename="../../companion/ui/pages/session/reading_card.py"/>
        <source>Record the reading</source>
        <translation>Anotar la medición</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/reading_card.py"/>
        <source>Recorded at {time}: {values}</source>
        <translation>Anotado a las {time}: {values}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/reading_card.py"/>
        <source>The protocol wants all of these values.</source>
        <translation>El protocolo quiere todos estos valores.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <location filename="../../companion/ui/pages/record.py"/>
        <source>All sessions</source>
        <translation>Todas las sesiones</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record.py"/>
        <source>At a glance</source>
        <translation>De un vistazo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record.py"/>
        <source>Correct this entry</source>
        <translation>Corregir esta anotación</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record.py"/>
        <source>Everything, by time</source>
        <translation>Todo, por su hora</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record.py"/>
        <source>From {begin} to {end}, time of {zone}.</source>
        <translation>De {begin} a {end}, hora de {zone}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record.py"/>
        <source>From {begin} to {end}.</source>
        <translation>De {begin} a {end}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record.py"/>
        <source>Opened at {begin}, still open.</source>
        <translation>Abierta a las {begin}, sigue abierta.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record.py"/>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record.py"/>
        <source>Rehearsal {n}, {date}</source>
        <translation>Ensayo {n}, {date}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record.py"/>
        <source>Session time</source>
        <translation>Tiempo de sesión</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record.py"/>
        <source>Session {n}, {date}</source>
        <translation>Sesión {n}, {date}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record.py"/>
        <source>The correction is in the record, beside the entry.</source>
        <translation>La corrección está en el registro, junto a la anotación.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record.py"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record.py"/>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record.py"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record.py"/>
        <source>What, and who noted it</source>
        <translation>Qué, y quién lo anotó</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record.py"/>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record.py"/>
        <source>Without a dose, to know the way. {times}</source>
        <translation>Sin dosis, para conocer el camino. {times}</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <location filename="../../companion/ui/pages/records.py"/>
        <source>A click, or Enter, opens a record.</source>
        <translation>Un clic, o Intro, abre un registro.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/records.py"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/records.py"/>
        <source>Each session and each rehearsal will stand here with its record: what was planned, what happened and when, and who noted it.</source>
        <translation>Cada sesión y cada ensayo aparecerán aquí con su registro: lo previsto, lo que ocurrió y cuándo, y quién lo anotó.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/records.py"/>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/records.py"/>
        <source>Rehearsal {n}</source>
        <translation>Ensayo {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/records.py"/>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/records.py"/>
        <source>Session {n}</source>
        <translation>Sesión {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/records.py"/>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/records.py"/>
        <source>Sessions, the latest first</source>
        <translation>Sesiones, las más recientes primero</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/records.py"/>
        <source>Sitter</source>
        <translation>Acompañante</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/records.py"/>
        <source>Start a rehearsal</source>
        <translation>Empezar un ensayo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/records.py"/>
        <source>There is no session yet</source>
        <translation>Todavía no hay ninguna sesión</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/records.py"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/records.py"/>
        <source>{begin} –</source>
        <translation>{begin} –</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/records.py"/>
        <source>{begin} – {end}</source>
        <translation>{begin} – {end}</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message numerus="yes">
        <location filename="../../companion/ui/pages/session/recovery_page.py"/>
        <source>%n lines are open or say not yet.</source>
        <translation>
            <numerusform>%n línea está abierta o dice que todavía no.</numerusform>
            <numerusform>%n líneas están abiertas o dicen que todavía no.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/recovery_page.py"/>
        <source>For the patient. Drag the dot.</source>
        <translation>Para el paciente. Arrastre el punto.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/recovery_page.py"/>
        <source>Hold 2 s to close the session</source>
        <translation>Mantenga 2 s para cerrar la sesión</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/recovery_page.py"/>
        <source>How do you feel now?</source>
        <translation>¿Cómo se siente ahora?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/recovery_page.py"/>
        <source>It was read aloud</source>
        <translation>Se leyó en voz alta</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/recovery_page.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/recovery_page.py"/>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/recovery_page.py"/>
        <source>Note it</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/recovery_page.py"/>
        <source>Noted at {time}</source>
        <translation>Anotado a las {time}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/recovery_page.py"/>
        <source>Please say who stays with the patient from here.</source>
        <translation>Por favor, diga quién se queda con el paciente desde ahora.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/recovery_page.py"/>
        <source>Read this aloud</source>
        <translation>Lea esto en voz alta</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/recovery_page.py"/>
        <source>Ready to close?</source>
        <translation>¿Todo listo para cerrar?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/recovery_page.py"/>
        <source>The patient</source>
        <translation>El paciente</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/recovery_page.py"/>
        <source>The protocol&apos;s rest lasts {left} more.</source>
        <translation>El descanso del protocolo dura {left} más.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/recovery_page.py"/>
        <source>The protocol&apos;s rest lasts {left} more. Closing is possible from {time}.</source>
        <translation>El descanso del protocolo dura {left} más. Se puede cerrar desde las {time}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/recovery_page.py"/>
        <source>The session is not in its last phase yet.</source>
        <translation>La sesión no está todavía en su última fase.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/recovery_page.py"/>
        <source>This person stays</source>
        <translation>Se queda esta persona</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/recovery_page.py"/>
        <source>Who stays from here?</source>
        <translation>¿Quién se queda desde aquí?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/recovery_page.py"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>RemarksCard</name>
    <message>
        <location filename="../../companion/ui/pages/studio/remarks_card.py"/>
        <source>Put all joins right</source>
        <translation>Arreglar todas las uniones</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remarks_card.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remarks_card.py"/>
        <source>To look at</source>
        <translation>Por mirar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remarks_card.py"/>
        <source>and {n} more</source>
        <translation>y {n} más</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <location filename="../../companion/ui/reminders.py"/>
        <source>Something waits for you, whenever it suits you.</source>
        <translation>Algo le espera, cuando le venga bien.</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <location filename="../../companion/ui/pages/restore.py"/>
        <source>A backup that you saved</source>
        <translation>Una copia de seguridad que usted guardó</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/restore.py"/>
        <source>A file from another place</source>
        <translation>Un archivo de otro lugar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/restore.py"/>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/restore.py"/>
        <source>Go back to a backup</source>
        <translation>Volver a una copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/restore.py"/>
        <source>Go back to this file</source>
        <translation>Volver a este archivo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/restore.py"/>
        <source>Its passphrase, or its recovery code</source>
        <translation>Su frase de contraseña, o su código de recuperación</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/restore.py"/>
        <source>Made by itself, in this folder</source>
        <translation>Hechas por sí solas, en esta carpeta</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/restore.py"/>
        <source>The record becomes what it was then. What is there now is not deleted: it goes into the folder “backups”. Missing programmes, recorded voices and packs come back too. The music in the library is in no backup.</source>
        <translation>El registro vuelve a ser lo que era entonces. Lo que hay ahora no se borra: va a la carpeta «backups». Los programas, las voces grabadas y los paquetes que falten también vuelven. La música de la biblioteca no está en ninguna copia.</translation>
    </message>
</context>
<context>
    <name>RoomStep</name>
    <message>
        <location filename="../../companion/ui/pages/session/steps.py"/>
        <source>Address, floor, name at the bell</source>
        <translation>Dirección, piso, nombre en el timbre</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/steps.py"/>
        <source>The emergency card shows it. Helpers need it to find you.</source>
        <translation>La tarjeta de emergencia la muestra. Quienes ayudan la necesitan para encontrarle.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/steps.py"/>
        <source>The patient</source>
        <translation>El paciente</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/steps.py"/>
        <source>The room</source>
        <translation>La habitación</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/steps.py"/>
        <source>Where you are</source>
        <translation>Dónde está usted</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <location filename="../../companion/ui/pages/session/machine_step.py"/>
        <source>Go on as it is</source>
        <translation>Seguir tal como está</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_step.py"/>
        <source>Looking. With hours of music this takes a minute.</source>
        <translation>Comprobando. Con horas de música tarda un minuto.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_step.py"/>
        <source>You go on: {why}</source>
        <translation>Usted sigue: {why}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_step.py"/>
        <source>{what}: why you go on as it is</source>
        <translation>{what}: por qué sigue tal como está</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <location filename="../../companion/ui/pages/safety/page.py"/>
        <source>Keys, lock and backups</source>
        <translation>Claves, bloqueo y copias</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/page.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>SafetyRoom</name>
    <message numerus="yes">
        <location filename="../../companion/rooms/safety.py"/>
        <source>%n files of voices and packs were too much for it: keep the packs&apos; own files, too.</source>
        <translation>
            <numerusform>%n archivo de voces y paquetes no cabía: conserve también los archivos de los paquetes.</numerusform>
            <numerusform>%n archivos de voces y paquetes no cabían: conserve también los archivos de los paquetes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../companion/rooms/safety.py"/>
        <source>All of it was read, and all of it is whole.</source>
        <translation>Se ha leído todo, y todo está entero.</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/safety.py"/>
        <source>Backed up, and read back.</source>
        <translation>Copia hecha y leída de prueba.</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/safety.py"/>
        <source>Backed up, and read back: {path}</source>
        <translation>Copia hecha y leída de prueba: {path}</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/safety.py"/>
        <source>Erase everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/safety.py"/>
        <source>Erase everything?</source>
        <translation>¿Borrar todo?</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/safety.py"/>
        <source>Everything goes, and nobody can bring it back.</source>
        <translation>Se borra todo, y nadie puede recuperarlo.</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/safety.py"/>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/safety.py"/>
        <source>That way in is gone. Older backups still know it.</source>
        <translation>Ese acceso se ha quitado. Las copias de seguridad anteriores todavía lo conocen.</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/safety.py"/>
        <source>The code on your paper opens the record.</source>
        <translation>El código de su papel abre el registro.</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/safety.py"/>
        <source>The keyring opens the record from now on.</source>
        <translation>Desde ahora el llavero abre el registro.</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/safety.py"/>
        <source>The login opens the record from now on.</source>
        <translation>Desde ahora la cuenta de este equipo abre el registro.</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/safety.py"/>
        <source>The passphrase is set.</source>
        <translation>La frase de contraseña está puesta.</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/safety.py"/>
        <source>The recovery code is a way in now. An older one does not open any more.</source>
        <translation>El código de recuperación ya abre el registro. Uno anterior ya no lo abre.</translation>
    </message>
</context>
<context>
    <name>SaveCard</name>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/files_card.py"/>
        <source>A plain file, to be sent or put into a pack. No patient is in it. It lies outside the record, so Companion&apos;s backups don&apos;t have it, and whoever has the file can read it.</source>
        <translation>Un archivo sencillo, para enviarlo o incluirlo en un paquete. No contiene datos de ningún paciente. Está fuera del registro: las copias de seguridad de Companion no lo incluyen, y quien tenga el archivo puede leerlo.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/files_card.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/files_card.py"/>
        <source>It goes into this folder</source>
        <translation>Va a esta carpeta</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/files_card.py"/>
        <source>Name of the file</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/files_card.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/files_card.py"/>
        <source>Save as a file</source>
        <translation>Guardar como archivo</translation>
    </message>
</context>
<context>
    <name>SaveSheet</name>
    <message>
        <location filename="../../companion/ui/pages/save_sheet.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/save_sheet.py"/>
        <source>It goes into {folder}.</source>
        <translation>Va a {folder}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/save_sheet.py"/>
        <source>It is not encrypted: whoever can open the file can see it, so keep it where it is private.</source>
        <translation>No está cifrado: quien pueda abrir el archivo puede verlo, así que guárdelo en un lugar privado.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/save_sheet.py"/>
        <source>Saved as {path}.</source>
        <translation>Guardado como {path}.</translation>
    </message>
</context>
<context>
    <name>ScoreView</name>
    <message>
        <location filename="../../companion/ui/pages/score_view.py"/>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/score_view.py"/>
        <source>It is a number, and no diagnosis. Please talk it over with your clinician.</source>
        <translation>Es un número, y no un diagnóstico. Por favor, háblelo con su profesional de salud.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/score_view.py"/>
        <source>No bands are published for it.</source>
        <translation>No hay rangos publicados para esto.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/score_view.py"/>
        <source>Published band {low} to {high}: {name}</source>
        <translation>Rango publicado de {low} a {high}: {name}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/score_view.py"/>
        <source>Show whom to call again</source>
        <translation>Mostrar otra vez a quién llamar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/score_view.py"/>
        <source>Thank you. Your answers are kept.</source>
        <translation>Gracias. Sus respuestas están guardadas.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/score_view.py"/>
        <source>Your clinic looks at the score with you.</source>
        <translation>Su clínica mira la puntuación con usted.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/score_view.py"/>
        <source>{title}: {total} of {high}</source>
        <translation>{title}: {total} de {high}</translation>
    </message>
</context>
<context>
    <name>SealedPage</name>
    <message numerus="yes">
        <location filename="../../companion/ui/pages/sealed.py"/>
        <source>%n entries wait in this window and are tried again. Please write on paper too.</source>
        <translation>
            <numerusform>%n anotación espera en esta ventana y se vuelve a intentar. Por favor, escriba también en papel.</numerusform>
            <numerusform>%n anotaciones esperan en esta ventana y se vuelven a intentar. Por favor, escriba también en papel.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sealed.py"/>
        <source>A reading</source>
        <translation>Una medición</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sealed.py"/>
        <source>Back to unlocking</source>
        <translation>Volver a desbloquear</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sealed.py"/>
        <source>Calm sound</source>
        <translation>Sonido en calma</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sealed.py"/>
        <source>Check</source>
        <translation>Control</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sealed.py"/>
        <source>Grounding</source>
        <translation>Anclaje</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sealed.py"/>
        <source>Help now</source>
        <translation>Ayuda ahora</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sealed.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sealed.py"/>
        <source>Nothing yet.</source>
        <translation>Todavía nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sealed.py"/>
        <source>Reading</source>
        <translation>Medición</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sealed.py"/>
        <source>Recorded and sealed at {time}.</source>
        <translation>Anotado y sellado a las {time}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sealed.py"/>
        <source>Recorded here</source>
        <translation>Anotado aquí</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sealed.py"/>
        <source>Recording without opening</source>
        <translation>Anotar sin abrir</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sealed.py"/>
        <source>Stop the sound</source>
        <translation>Parar el sonido</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sealed.py"/>
        <source>What you record here is sealed with its time and comes into the session when the record is next opened. The session&apos;s time runs on. Stay with the patient; keep an eye on a clock.</source>
        <translation>Lo que anote aquí se sella con su hora y entra en la sesión cuando el registro se abra de nuevo. El tiempo de la sesión sigue. Quédese con el paciente; tenga un reloj a la vista.</translation>
    </message>
</context>
<context>
    <name>SealedRoom</name>
    <message>
        <location filename="../../companion/rooms/sealed.py"/>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/sealed.py"/>
        <source>Some entries are not saved</source>
        <translation>Algunas anotaciones no están guardadas</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/sealed.py"/>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/sealed.py"/>
        <source>The folder does not take them. If you close now, they are lost. Please note them on paper.</source>
        <translation>La carpeta no las acepta. Si cierra ahora, se pierden. Por favor, anótelas en papel.</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>All four are done. The protocol wants a little more time to settle.</source>
        <translation>Los cuatro están hechos. El protocolo quiere un poco más de tiempo para serenarse.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>All four are done. The sitter starts the first hold.</source>
        <translation>Los cuatro están hechos. Su acompañante empieza la primera toma.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>All {m} sessions of your course are done.</source>
        <translation>Las {m} sesiones de su proceso están hechas.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>Begin to prepare</source>
        <translation>Empezar a preparar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_session.py"/>
        <source>Behind it, thin: {n} other sessions.</source>
        <translation>Detrás, en fino: {n} sesiones más.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>Body and safety check</source>
        <translation>Control del cuerpo y la seguridad</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>By the protocol there is no session with this answer. Please call the clinic.</source>
        <translation>Según el protocolo, con esta respuesta no hay sesión. Por favor, llame a la clínica.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>Continue preparing</source>
        <translation>Seguir preparando</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>For your own sessions, open the file that your clinic gave you.</source>
        <translation>Para sus propias sesiones, abra el archivo que le dio su clínica.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>Go through a whole session with your sitter, without a dose, at any speed.</source>
        <translation>Recorra una sesión entera con su acompañante, sin dosis, a cualquier velocidad.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>Go to the session</source>
        <translation>Ir a la sesión</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>How you feel, your intention</source>
        <translation>Cómo se siente, su intención</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>It runs: {phase}.</source>
        <translation>En curso: {phase}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_session.py"/>
        <source>Lay the others behind it</source>
        <translation>Poner las demás detrás</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_session.py"/>
        <source>Line: pulse. Linked dots: blood pressure. Time is counted from the first hold.</source>
        <translation>Línea: pulso. Puntos unidos: presión arterial. El tiempo se cuenta desde la primera toma.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>Open the clinic&apos;s file</source>
        <translation>Abrir el archivo de la clínica</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_session.py"/>
        <source>Open the record</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>Preparing takes about {length}. Your sitter is with you from the start.</source>
        <translation>La preparación dura unos {length}. Su acompañante está con usted desde el principio.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_session.py"/>
        <source>Reading the other sessions…</source>
        <translation>Leyendo las otras sesiones…</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>Rehearse a session</source>
        <translation>Ensayar una sesión</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>Rehearse first</source>
        <translation>Ensayar antes</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_session.py"/>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>Session {n} of {m}</source>
        <translation>Sesión {n} de {m}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>Start a rehearsal</source>
        <translation>Empezar un ensayo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>The first hold can start when all four are done.</source>
        <translation>La primera toma puede empezar cuando los cuatro estén hechos.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_session.py"/>
        <source>This session ended before its first hold, so there is nothing to draw.</source>
        <translation>Esta sesión terminó antes de su primera toma, así que no hay nada que dibujar.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>Today&apos;s session</source>
        <translation>La sesión de hoy</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>What lies ready</source>
        <translation>Lo que está listo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_session.py"/>
        <source>Within a session</source>
        <translation>Dentro de una sesión</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>Your course</source>
        <translation>Su proceso</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>Your sitter</source>
        <translation>Su acompañante</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>answered and measured</source>
        <translation>respondido y medido</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>not measured yet</source>
        <translation>todavía sin medir</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>not named yet</source>
        <translation>todavía sin nombre</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>noted</source>
        <translation>anotado</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>stopped by an answer</source>
        <translation>detenida por una respuesta</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>two minutes</source>
        <translation>dos minutos</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>{n} of {m} answered</source>
        <translation>{n} de {m} respondidas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>{n} of {m} ready</source>
        <translation>{n} de {m} listas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>{title} · {length} with recovery</source>
        <translation>{title} · {length} con la recuperación</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <location filename="../../companion/ui/pages/session/page.py"/>
        <source>Begun before {day}.</source>
        <translation>Empezada antes del {day}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/page.py"/>
        <source>Recorded at {time}: {what}</source>
        <translation>Anotado a las {time}: {what}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/page.py"/>
        <source>There was trouble with the sound. Is it as it should be?</source>
        <translation>Hubo un problema con el sonido. ¿Está como debería?</translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <location filename="../../companion/ui/graph/session_view.py"/>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/session_view.py"/>
        <source>Graph of {what}</source>
        <translation>Gráfico de {what}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/session_view.py"/>
        <source>Left and right step through what happened, plus and minus zoom.</source>
        <translation>Izquierda y derecha recorren lo ocurrido; más y menos acercan y alejan.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/session_view.py"/>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/session_view.py"/>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/session_view.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/session_view.py"/>
        <source>Planned for {time} since the first hold.</source>
        <translation>Previsto para {time} desde la primera toma.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/session_view.py"/>
        <source>{time} since the first hold, noted by the {who}.</source>
        <translation>{time} desde la primera toma, anotado por: {who}.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>A short notice that names nothing, while Companion is open. Never during a session.</source>
        <translation>Un aviso corto que no nombra nada, mientras Companion está abierto. Nunca durante una sesión.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>Companion speaks it from the next start on.</source>
        <translation>Companion lo habla desde el próximo inicio.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>Companion {version}</source>
        <translation>Companion {version}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>Everything is kept in this folder:</source>
        <translation>Todo se guarda en esta carpeta:</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>For a session, open the file that your clinic gave you.</source>
        <translation>Para una sesión, abra el archivo que le dio su clínica.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>How it looks</source>
        <translation>Cómo se ve</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>Keep still: nothing fades or moves</source>
        <translation>Sin movimiento: nada se desvanece ni se mueve</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>Keeps time, sound and record of a supervised session. It gives no medical advice, and it never opens a network connection.</source>
        <translation>Lleva el tiempo, el sonido y el registro de una sesión acompañada. No da consejo médico, y nunca abre una conexión de red.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>Keys, lock and backups</source>
        <translation>Claves, bloqueo y copias</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>Only the example, for rehearsal</source>
        <translation>Solo el ejemplo, para ensayar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>Open the file from your clinic</source>
        <translation>Abrir el archivo de su clínica</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>Packs from your clinic</source>
        <translation>Paquetes de su clínica</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>Remind me when something waits</source>
        <translation>Recordarme cuando algo espera</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>Show the clinic&apos;s numbers before unlock too</source>
        <translation>Mostrar los números de la clínica también antes de desbloquear</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>The clinic&apos;s protocol</source>
        <translation>El protocolo de la clínica</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>The questionnaire “{title}” is in place.</source>
        <translation>El cuestionario «{title}» está instalado.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>Version, updates and licences</source>
        <translation>Versión, actualizaciones y licencias</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>Warmer colours in the dark, with little blue</source>
        <translation>Colores más cálidos en la oscuridad, con poco azul</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>What the keys do (F1)</source>
        <translation>Qué hacen las teclas (F1)</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>Who may open the record, when it locks, where its backups are, and how to erase it.</source>
        <translation>Quién puede abrir el registro, cuándo se bloquea, dónde están sus copias de seguridad, y cómo borrarlo.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>{clinic}. Valid until {until}.</source>
        <translation>{clinic}. Válido hasta el {until}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>{title}, version {version}</source>
        <translation>{title}, versión {version}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>“{title}” was in place already.</source>
        <translation>«{title}» ya estaba instalado.</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <location filename="../../companion/ui/pages/setup.py"/>
        <source>A passphrase</source>
        <translation>Una frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/setup.py"/>
        <source>Also make a recovery code to write down</source>
        <translation>Hacer también un código de recuperación para apuntar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/setup.py"/>
        <source>Asked for at every start. Nobody opens the record without it, and nobody can give it back to you. It has at least {least} characters; four or five words are good.</source>
        <translation>Se pide en cada inicio. Nadie abre el registro sin ella, y nadie puede devolvérsela. Tiene al menos {least} caracteres; cuatro o cinco palabras van bien.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/setup.py"/>
        <source>Everything is kept on this computer, in one encrypted folder. Choose what opens it.</source>
        <translation>Todo se guarda en este equipo, en una carpeta cifrada. Elija qué la abre.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/setup.py"/>
        <source>First start</source>
        <translation>Primer inicio</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/setup.py"/>
        <source>Go on with the login only</source>
        <translation>Seguir solo con la cuenta</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/setup.py"/>
        <source>I have a backup from another computer</source>
        <translation>Tengo una copia de seguridad de otro equipo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/setup.py"/>
        <source>No key of your own</source>
        <translation>Sin clave propia</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/setup.py"/>
        <source>Opens by itself while you are logged in ({keyring}). A stolen disk stays closed. Somebody at your open computer can read the record.</source>
        <translation>Se abre por sí solo mientras tiene iniciada su cuenta ({keyring}). Un disco robado sigue cerrado. Quien esté ante su equipo abierto puede leer el registro.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/setup.py"/>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/setup.py"/>
        <source>The key lies beside the record. Whoever can read this computer&apos;s disk can read everything in it. Only the login of this computer stands before it.</source>
        <translation>La clave está junto al registro. Quien pueda leer el disco de este equipo puede leer todo lo que contiene. Solo la cuenta de este equipo lo protege.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/setup.py"/>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/setup.py"/>
        <source>The two passphrases are not the same. Please type both again.</source>
        <translation>Las dos frases de contraseña no son iguales. Por favor, escriba las dos otra vez.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/setup.py"/>
        <source>This computer&apos;s keyring</source>
        <translation>El llavero de este equipo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/setup.py"/>
        <source>Use the keyring</source>
        <translation>Usar el llavero</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/setup.py"/>
        <source>Use this passphrase</source>
        <translation>Usar esta frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/setup.py"/>
        <source>Who may open the record?</source>
        <translation>¿Quién puede abrir el registro?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/setup.py"/>
        <source>Without a code a forgotten passphrase, or a keyring that was lost with the computer, can&apos;t be helped: nobody opens the record then.</source>
        <translation>Sin código no se puede ayudar si se olvida la frase de contraseña, o si el llavero se pierde con el equipo: entonces nadie abre el registro.</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <location filename="../../companion/ui/pages/studio/shelf_page.py"/>
        <source>1 track</source>
        <translation>1 pista</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/shelf_page.py"/>
        <source>1 voice</source>
        <translation>1 voz</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/shelf_page.py"/>
        <source>A programme, or a playlist with its files beside it</source>
        <translation>Un programa, o una lista de reproducción con sus archivos al lado</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/shelf_page.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/shelf_page.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/shelf_page.py"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/shelf_page.py"/>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/shelf_page.py"/>
        <source>New programme</source>
        <translation>Programa nuevo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/shelf_page.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/shelf_page.py"/>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/shelf_page.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/shelf_page.py"/>
        <source>Use in sessions</source>
        <translation>Usar en las sesiones</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/shelf_page.py"/>
        <source>What is heard in a session: music over its phases, and a voice where one is wanted.</source>
        <translation>Lo que se oye en una sesión: música sobre sus fases, y una voz donde se quiera.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/shelf_page.py"/>
        <source>Write a protocol</source>
        <translation>Escribir un protocolo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/shelf_page.py"/>
        <source>came with Companion or a pack</source>
        <translation>vino con Companion o con un paquete</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/shelf_page.py"/>
        <source>set by {name}</source>
        <translation>fijado por {name}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/shelf_page.py"/>
        <source>used in sessions</source>
        <translation>se usa en las sesiones</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/shelf_page.py"/>
        <source>version {n}</source>
        <translation>versión {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/shelf_page.py"/>
        <source>your own</source>
        <translation>propio</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/shelf_page.py"/>
        <source>{n} tracks</source>
        <translation>{n} pistas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/shelf_page.py"/>
        <source>{n} voices</source>
        <translation>{n} voces</translation>
    </message>
</context>
<context>
    <name>SitterPanel</name>
    <message>
        <location filename="../../companion/ui/pages/session/sitter_panel.py"/>
        <source>Another reading</source>
        <translation>Otra medición</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/sitter_panel.py"/>
        <source>Blood pressure</source>
        <translation>Presión arterial</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/sitter_panel.py"/>
        <source>Check</source>
        <translation>Control</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/sitter_panel.py"/>
        <source>Get help</source>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/sitter_panel.py"/>
        <source>Hold 2 s to end the session</source>
        <translation>Mantenga 2 s para finalizar la sesión</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/sitter_panel.py"/>
        <source>Last entries</source>
        <translation>Últimas anotaciones</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/sitter_panel.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/sitter_panel.py"/>
        <source>Oxygen</source>
        <translation>Oxígeno</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/sitter_panel.py"/>
        <source>Pulse</source>
        <translation>Pulso</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/sitter_panel.py"/>
        <source>Reading</source>
        <translation>Medición</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/sitter_panel.py"/>
        <source>Record now</source>
        <translation>Anotar ahora</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/sitter_panel.py"/>
        <source>Side effect</source>
        <translation>Efecto secundario</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/sitter_panel.py"/>
        <source>Sitter</source>
        <translation>Acompañante</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/sitter_panel.py"/>
        <source>The longest rest is over, and no more checks are planned. Please close the session.</source>
        <translation>El descanso más largo ha terminado, y no hay más controles previstos. Por favor, cierre la sesión.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/sitter_panel.py"/>
        <source>What do you notice?</source>
        <translation>¿Qué observa?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/sitter_panel.py"/>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/sitter_panel.py"/>
        <source>last {values}, at {time}</source>
        <translation>último {values}, a las {time}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/sitter_panel.py"/>
        <source>next check {time}</source>
        <translation>próximo control {time}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/sitter_panel.py"/>
        <source>with you since {time}</source>
        <translation>con usted desde las {time}</translation>
    </message>
</context>
<context>
    <name>SitterStep</name>
    <message>
        <location filename="../../companion/ui/pages/session/steps.py"/>
        <source>This part is for the sitter.</source>
        <translation>Esta parte es para su acompañante.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/steps.py"/>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
</context>
<context>
    <name>SoundCard</name>
    <message>
        <location filename="../../companion/ui/pages/sound_card.py"/>
        <source>As made</source>
        <translation>Como se hizo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sound_card.py"/>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sound_card.py"/>
        <source>As the system: {device}</source>
        <translation>Como el sistema: {device}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sound_card.py"/>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sound_card.py"/>
        <source>Balance: in the middle</source>
        <translation>Balance: en el centro</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sound_card.py"/>
        <source>Balance: {n} % to the left</source>
        <translation>Balance: {n} % a la izquierda</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sound_card.py"/>
        <source>Balance: {n} % to the right</source>
        <translation>Balance: {n} % a la derecha</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sound_card.py"/>
        <source>Headphones chosen here are waited for: no loudspeaker plays in their place.</source>
        <translation>Si aquí elige auriculares, se les espera: ningún altavoz suena en su lugar.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sound_card.py"/>
        <source>Let sound come in slowly</source>
        <translation>Dejar que el sonido entre despacio</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sound_card.py"/>
        <source>Loudest for me</source>
        <translation>Lo más fuerte para mí</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sound_card.py"/>
        <source>Loudest for me: as loud as it goes</source>
        <translation>Lo más fuerte para mí: todo lo que da</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sound_card.py"/>
        <source>Loudest for me: {n} %</source>
        <translation>Lo más fuerte para mí: {n} %</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sound_card.py"/>
        <source>Softer</source>
        <translation>Más suave</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sound_card.py"/>
        <source>Softer treble, for tender ears</source>
        <translation>Agudos más suaves, para oídos sensibles</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sound_card.py"/>
        <source>Softest</source>
        <translation>Lo más suave</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sound_card.py"/>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sound_card.py"/>
        <source>Sound the bell</source>
        <translation>Hacer sonar la campana</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sound_card.py"/>
        <source>The same in both ears</source>
        <translation>Lo mismo en los dos oídos</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sound_card.py"/>
        <source>Where it comes out</source>
        <translation>Por dónde sale</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sound_card.py"/>
        <source>{device} (not there now)</source>
        <translation>{device} (ahora no está)</translation>
    </message>
</context>
<context>
    <name>SoundStrip</name>
    <message>
        <location filename="../../companion/ui/pages/session/sound_strip.py"/>
        <source>No sound</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/sound_strip.py"/>
        <source>Quiet</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/sound_strip.py"/>
        <source>Volume of the music</source>
        <translation>Volumen de la música</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/sound_strip.py"/>
        <source>in {n} min</source>
        <translation>en {n} min</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/sound_strip.py"/>
        <source>next: {title}, {when}</source>
        <translation>siguiente: {title}, {when}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/sound_strip.py"/>
        <source>soon</source>
        <translation>pronto</translation>
    </message>
</context>
<context>
    <name>SpeechCard</name>
    <message>
        <location filename="../../companion/ui/pages/speech_card.py"/>
        <source>As usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/speech_card.py"/>
        <source>Calm</source>
        <translation>Tranquila</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/speech_card.py"/>
        <source>Grounding, by this computer&apos;s own voice. The words stay on the screen too.</source>
        <translation>El anclaje, con la voz de este equipo. Las palabras siguen también en la pantalla.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/speech_card.py"/>
        <source>Hear it</source>
        <translation>Escucharla</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/speech_card.py"/>
        <source>How fast it speaks</source>
        <translation>A qué velocidad habla</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/speech_card.py"/>
        <source>How loud it speaks</source>
        <translation>A qué volumen habla</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/speech_card.py"/>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/speech_card.py"/>
        <source>Read grounding aloud</source>
        <translation>Leer el anclaje en voz alta</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/speech_card.py"/>
        <source>Slow</source>
        <translation>Lenta</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/speech_card.py"/>
        <source>This computer has no voice. Grounding is there to be read.</source>
        <translation>Este equipo no tiene voz. El anclaje se puede leer en la pantalla.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/speech_card.py"/>
        <source>You are here. Take your time.</source>
        <translation>Está aquí. Tómese su tiempo.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../companion/ui/pages/session/start.py"/>
        <source>As on the day</source>
        <translation>Como ese día</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/start.py"/>
        <source>Begin session</source>
        <translation>Empezar la sesión</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/start.py"/>
        <source>Begin the rehearsal</source>
        <translation>Empezar el ensayo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/start.py"/>
        <source>By the protocol the next session is not before {day}. Please call first.</source>
        <translation>Según el protocolo, la próxima sesión no es antes del {day}. Por favor, llame primero.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/start.py"/>
        <source>Go through it all together, with the sound and without medicine, as often as you like.</source>
        <translation>Recórranlo todo en compañía, con el sonido y sin medicamento, tantas veces como quieran.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/start.py"/>
        <source>How fast</source>
        <translation>A qué velocidad</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/start.py"/>
        <source>No session can begin yet</source>
        <translation>Todavía no puede empezar ninguna sesión</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/start.py"/>
        <source>Rehearse</source>
        <translation>Ensayar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/start.py"/>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/start.py"/>
        <source>Session {n} of {all}</source>
        <translation>Sesión {n} de {all}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/start.py"/>
        <source>Takes about {length}.</source>
        <translation>Tarda unos {length}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/start.py"/>
        <source>You can rehearse at any time.</source>
        <translation>Puede ensayar en cualquier momento.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/start.py"/>
        <source>Your sitter should be with you now, and stay until the end.</source>
        <translation>Su acompañante debería estar ahora con usted, y quedarse hasta el final.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/start.py"/>
        <source>{n} ×</source>
        <translation>{n} ×</translation>
    </message>
</context>
<context>
    <name>Steering</name>
    <message>
        <location filename="../../companion/ui/pages/session/steering.py"/>
        <source>Add {length}</source>
        <translation>Añadir {length}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/steering.py"/>
        <source>Begin {phase}</source>
        <translation>Empezar {phase}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/steering.py"/>
        <source>Bring back gently</source>
        <translation>Traer de vuelta con suavidad</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/steering.py"/>
        <source>End this hold now</source>
        <translation>Terminar esta toma ahora</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/steering.py"/>
        <source>Go on without it</source>
        <translation>Seguir sin ella</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/steering.py"/>
        <source>Grounding</source>
        <translation>Anclaje</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/steering.py"/>
        <source>Patient&apos;s view</source>
        <translation>Vista del paciente</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/steering.py"/>
        <source>Possible in {left}, by the protocol</source>
        <translation>Posible en {left}, según el protocolo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/steering.py"/>
        <source>Press for 2 s to start hold {n}</source>
        <translation>Pulse 2 s para empezar la toma {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/steering.py"/>
        <source>Ready to close?</source>
        <translation>¿Todo listo para cerrar?</translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message>
        <location filename="../../companion/rooms/studio.py"/>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio.py"/>
        <source>New programme</source>
        <translation>Programa nuevo</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio.py"/>
        <source>Remove “{title}”?</source>
        <translation>¿Quitar «{title}»?</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio.py"/>
        <source>The programme is deleted. Its sound files stay in the library.</source>
        <translation>El programa se borra. Sus archivos de sonido quedan en la biblioteca.</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio.py"/>
        <source>not said</source>
        <translation>no se ha dicho</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio.py"/>
        <source>{title}, a copy</source>
        <translation>{title}, una copia</translation>
    </message>
</context>
<context>
    <name>StudioFiles</name>
    <message>
        <location filename="../../companion/rooms/studio_files.py"/>
        <source>A playlist for other players, with a copy of each file; fades and phases stay behind</source>
        <translation>Una lista de reproducción para otros programas, con una copia de cada archivo; los fundidos y las fases no van</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_files.py"/>
        <source>Called off. Nothing was written.</source>
        <translation>Cancelado. No se ha escrito nada.</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_files.py"/>
        <source>For your patients: one signed file, with its sound and your voice</source>
        <translation>Para sus pacientes: un archivo firmado, con el sonido y su voz</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_files.py"/>
        <source>Make a pack</source>
        <translation>Hacer un paquete</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_files.py"/>
        <source>One sound file, for a phone: the whole evening as planned, with a chapter for each track</source>
        <translation>Un archivo de sonido, para un teléfono: toda la velada como está prevista, con un capítulo para cada pista</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_files.py"/>
        <source>Our own file, without its sound: to be opened here again</source>
        <translation>Nuestro propio archivo, sin su sonido: para volver a abrirlo aquí</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_files.py"/>
        <source>Stopped. No programme was made. Pieces that were whole are in the library.</source>
        <translation>Detenido. No se hizo ningún programa. Las piezas que ya estaban completas están en la biblioteca.</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_files.py"/>
        <source>Taking in {file}</source>
        <translation>Incorporando {file}</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_files.py"/>
        <source>Written to {path}.</source>
        <translation>Escrito en {path}.</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_files.py"/>
        <source>Written to {path}. What could not be read is silent in it: {titles}.</source>
        <translation>Escrito en {path}. Lo que no se pudo leer queda en silencio: {titles}.</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_files.py"/>
        <source>“{title}” is taken in.</source>
        <translation>«{title}» se ha incorporado.</translation>
    </message>
</context>
<context>
    <name>StudioLibrary</name>
    <message>
        <location filename="../../companion/rooms/studio_library.py"/>
        <source>It is used in: {titles}.</source>
        <translation>Se usa en: {titles}.</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_library.py"/>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_library.py"/>
        <source>Looking at every file</source>
        <translation>Comprobando cada archivo</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_library.py"/>
        <source>Stopped before every file was looked at.</source>
        <translation>Detenido antes de comprobar todos los archivos.</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_library.py"/>
        <source>Take it out</source>
        <translation>Sacarlo</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_library.py"/>
        <source>Take “{title}” out of the library?</source>
        <translation>¿Sacar «{title}» de la biblioteca?</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_library.py"/>
        <source>The copy that was made of it is deleted.</source>
        <translation>La copia que se hizo de él se borra.</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_library.py"/>
        <source>changed: add the same file again</source>
        <translation>ha cambiado: añada otra vez el mismo archivo</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_library.py"/>
        <source>missing: add the same file again</source>
        <translation>falta: añada otra vez el mismo archivo</translation>
    </message>
</context>
<context>
    <name>StudioProtocol</name>
    <message>
        <location filename="../../companion/rooms/studio_protocol.py"/>
        <source>It is not saved as a file yet. What was written is lost.</source>
        <translation>Todavía no está guardado como archivo. Lo escrito se pierde.</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_protocol.py"/>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_protocol.py"/>
        <source>Leave it</source>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_protocol.py"/>
        <source>Leave this protocol?</source>
        <translation>¿Salir de este protocolo?</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_protocol.py"/>
        <source>Saved as {path}.</source>
        <translation>Guardado como {path}.</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_protocol.py"/>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_protocol.py"/>
        <source>There is a file of this name. Its words are lost.</source>
        <translation>Ya hay un archivo con este nombre. Su contenido se pierde.</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_protocol.py"/>
        <source>Write over it</source>
        <translation>Sobrescribir</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_protocol.py"/>
        <source>Write over {name}?</source>
        <translation>¿Sobrescribir {name}?</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <location filename="../../companion/ui/pages/mood_summary.py"/>
        <source>A mark before and one after a session will be set side by side here.</source>
        <translation>Una marca de antes y otra de después de una sesión se pondrán aquí lado a lado.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_summary.py"/>
        <source>All marks</source>
        <translation>Todas las marcas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_summary.py"/>
        <source>Before {before}, after {after}, average of {n} sessions.</source>
        <translation>Antes {before}, después {after}, media de {n} sesiones.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_summary.py"/>
        <source>Before {before}, after {after}, in one session.</source>
        <translation>Antes {before}, después {after}, en una sesión.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_summary.py"/>
        <source>One mark so far, on {date}.</source>
        <translation>Una marca hasta ahora, el {date}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_summary.py"/>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_summary.py"/>
        <source>Talk it over with your clinician.</source>
        <translation>Háblelo con su profesional de salud.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_summary.py"/>
        <source>Three marked days within a week make an average. This week has fewer so far.</source>
        <translation>Tres días con marcas en una semana dan una media. Esta semana tiene menos por ahora.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_summary.py"/>
        <source>Within sessions</source>
        <translation>Dentro de las sesiones</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_summary.py"/>
        <source>{now} of 10, from {n} days.</source>
        <translation>{now} de 10, de {n} días.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_summary.py"/>
        <source>{now} of 10, it was {before} before session 1.</source>
        <translation>{now} de 10; antes de la sesión 1 era {before}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_summary.py"/>
        <source>{n} from rehearsals; they count in no average.</source>
        <translation>{n} de ensayos; no cuentan en ninguna media.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_summary.py"/>
        <source>{n} marks on {m} days since {date}.</source>
        <translation>{n} marcas en {m} días desde el {date}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_summary.py"/>
        <source>{n} marks, all on {date}.</source>
        <translation>{n} marcas, todas el {date}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_summary.py"/>
        <source>{total} The same as at the start. {talk}</source>
        <translation>{total} Lo mismo que al principio. {talk}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_summary.py"/>
        <source>{total} {n} higher than at the start. {talk}</source>
        <translation>{total} {n} más que al principio. {talk}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_summary.py"/>
        <source>{total} {n} lower than at the start. {talk}</source>
        <translation>{total} {n} menos que al principio. {talk}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_summary.py"/>
        <source>{what}, 7-day average</source>
        <translation>{what}, media de 7 días</translation>
    </message>
</context>
<context>
    <name>TiersPage</name>
    <message>
        <location filename="../../companion/ui/pages/session/tiers_page.py"/>
        <source>Emergency number {number}</source>
        <translation>Número de emergencias {number}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/tiers_page.py"/>
        <source>I called</source>
        <translation>He llamado</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/tiers_page.py"/>
        <source>I called the emergency number</source>
        <translation>He llamado al número de emergencias</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/tiers_page.py"/>
        <source>I called {whom}</source>
        <translation>He llamado a {whom}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/tiers_page.py"/>
        <source>No address is written down. Please say where you are.</source>
        <translation>No hay ninguna dirección escrita. Por favor, diga dónde está.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/tiers_page.py"/>
        <source>The emergency number of the country you are in.</source>
        <translation>El número de emergencias del país en el que está.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/tiers_page.py"/>
        <source>Until help is there</source>
        <translation>Hasta que llegue la ayuda</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/tiers_page.py"/>
        <source>What they said, if you like</source>
        <translation>Qué le dijeron, si lo desea</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/tiers_page.py"/>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/tiers_page.py"/>
        <source>What to say</source>
        <translation>Qué decir</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/tiers_page.py"/>
        <source>You are at</source>
        <translation>Usted está en</translation>
    </message>
</context>
<context>
    <name>TimePage</name>
    <message>
        <location filename="../../companion/ui/pages/session/time_page.py"/>
        <source>About {passed} have passed since the last entry, at {since}. Is that right?</source>
        <translation>Han pasado unos {passed} desde la última anotación, a las {since}. ¿Es correcto?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/time_page.py"/>
        <source>Counted from the last entry, at {since}.</source>
        <translation>Contados desde la última anotación, a las {since}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/time_page.py"/>
        <source>Hold 2 s to end the session</source>
        <translation>Mantenga 2 s para finalizar la sesión</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/time_page.py"/>
        <source>How many minutes have passed?</source>
        <translation>¿Cuántos minutos han pasado?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/time_page.py"/>
        <source>Minutes that have passed</source>
        <translation>Minutos que han pasado</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/time_page.py"/>
        <source>No, it was another time</source>
        <translation>No, fue otro tiempo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/time_page.py"/>
        <source>Take these minutes</source>
        <translation>Tomar estos minutos</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/time_page.py"/>
        <source>The computer was off</source>
        <translation>El equipo estuvo apagado</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/time_page.py"/>
        <source>The session went on meanwhile. Everything noted before is kept.</source>
        <translation>La sesión siguió entretanto. Todo lo anotado antes se conserva.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/time_page.py"/>
        <source>Yes, that is right</source>
        <translation>Sí, es correcto</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/time_page.py"/>
        <source>min</source>
        <translation>min</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline.py"/>
        <source>Timeline: nothing is chosen. The arrows choose a track.</source>
        <translation>Línea de tiempo: no hay nada elegido. Las flechas eligen una pista.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline.py"/>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <location filename="../../companion/ui/pages/today.py"/>
        <source>After a session</source>
        <translation>Después de una sesión</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today.py"/>
        <source>Good afternoon</source>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today.py"/>
        <source>Good evening</source>
        <translation>Buenas noches</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today.py"/>
        <source>Good morning</source>
        <translation>Buenos días</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today.py"/>
        <source>Good to know</source>
        <translation>Es bueno saberlo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today.py"/>
        <source>Handbook</source>
        <translation>Manual</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today.py"/>
        <source>{day} · Next is session {n} of {m}</source>
        <translation>{day} · La siguiente es la sesión {n} de {m}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today.py"/>
        <source>{day} · Session {n} of {m} today</source>
        <translation>{day} · Sesión {n} de {m} hoy</translation>
    </message>
</context>
<context>
    <name>TourStrip</name>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>A look around</source>
        <translation>Un recorrido</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>A session or a rehearsal begins here, and is led from here.</source>
        <translation>Aquí empieza una sesión o un ensayo, y desde aquí se lleva.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>Check-ins</source>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>Each session that was, with all that was noted in it.</source>
        <translation>Cada sesión que hubo, con todo lo que se anotó en ella.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>Help now</source>
        <translation>Ayuda ahora</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>Leave the tour</source>
        <translation>Salir del recorrido</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>Looks, text size, sound, keys, lock and backups.</source>
        <translation>Aspecto, tamaño del texto, sonido, claves, bloqueo y copias de seguridad.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>Notes for yourself, written or spoken. They stay yours.</source>
        <translation>Notas para usted, escritas o habladas. Siguen siendo suyas.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>On every page, also before the record is opened: whom to call, and a way back when it is too much.</source>
        <translation>En cada página, también antes de abrir el registro: a quién llamar, y un camino de vuelta cuando es demasiado.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>Questions that your protocol asks at set times.</source>
        <translation>Preguntas que su protocolo hace en momentos fijados.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>The music of a session, and where therapists make it.</source>
        <translation>La música de una sesión, y dónde la hacen los terapeutas.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>What is due, and a pad on which to mark how you are.</source>
        <translation>Lo que toca hoy, y un panel para marcar cómo está.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>What you choose to give to your clinic, as a file.</source>
        <translation>Lo que usted decide dar a su clínica, como archivo.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>Your marks and questionnaires over the weeks, with your sessions.</source>
        <translation>Sus marcas y cuestionarios a lo largo de las semanas, con sus sesiones.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <location filename="../../companion/ui/pages/trouble.py"/>
        <source>Close Companion</source>
        <translation>Cerrar Companion</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/trouble.py"/>
        <source>Go back to a backup</source>
        <translation>Volver a una copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/trouble.py"/>
        <source>Go on with what is there</source>
        <translation>Seguir con lo que hay</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/trouble.py"/>
        <source>Look at the record without writing</source>
        <translation>Mirar el registro sin escribir</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/trouble.py"/>
        <source>Look at what can still be read</source>
        <translation>Mirar lo que aún se puede leer</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/trouble.py"/>
        <source>Nothing was deleted or changed.</source>
        <translation>No se ha borrado ni cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/trouble.py"/>
        <source>The newest backup is of {when}, and was read back whole when it was made.</source>
        <translation>La copia de seguridad más reciente es del {when} y se comprobó entera al hacerla.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/trouble.py"/>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message numerus="yes">
        <location filename="../../companion/ui/pages/unlock.py"/>
        <source>After so many tries there is a short wait before each. This time: %n seconds.</source>
        <translation>
            <numerusform>Tras tantos intentos hay una breve espera antes de cada uno. Esta vez: %n segundo.</numerusform>
            <numerusform>Tras tantos intentos hay una breve espera antes de cada uno. Esta vez: %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/unlock.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/unlock.py"/>
        <source>Open with the code</source>
        <translation>Abrir con el código</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/unlock.py"/>
        <source>Or the recovery code, 28 letters and figures from your paper.</source>
        <translation>O el código de recuperación, 28 letras y cifras de su papel.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/unlock.py"/>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/unlock.py"/>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/unlock.py"/>
        <source>Try this computer&apos;s keyring again</source>
        <translation>Probar otra vez el llavero de este equipo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/unlock.py"/>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/unlock.py"/>
        <source>Welcome back</source>
        <translation>Hola de nuevo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/unlock.py"/>
        <source>Your passphrase opens the record.</source>
        <translation>Su frase de contraseña abre el registro.</translation>
    </message>
</context>
<context>
    <name>VitalsFields</name>
    <message>
        <location filename="../../companion/ui/pages/session/vitals_fields.py"/>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/vitals_fields.py"/>
        <source>Blood pressure, lower</source>
        <translation>Presión arterial, baja</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/vitals_fields.py"/>
        <source>Blood pressure, upper</source>
        <translation>Presión arterial, alta</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/vitals_fields.py"/>
        <source>Oxygen</source>
        <translation>Oxígeno</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/vitals_fields.py"/>
        <source>Pulse</source>
        <translation>Pulso</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/vitals_fields.py"/>
        <source>mmHg</source>
        <translation>mmHg</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/vitals_fields.py"/>
        <source>per minute</source>
        <translation>por minuto</translation>
    </message>
</context>
<context>
    <name>VitalsForm</name>
    <message>
        <location filename="../../companion/ui/pages/session/vitals_form.py"/>
        <source>Not all that the protocol plans here: kept as an extra reading.</source>
        <translation>No es todo lo que el protocolo prevé aquí: se guarda como medición extra.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/vitals_form.py"/>
        <source>Note, for instance which arm</source>
        <translation>Nota, por ejemplo qué brazo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/vitals_form.py"/>
        <source>Record the reading</source>
        <translation>Anotar la medición</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>A hand&apos;s breadth from the microphone is near enough.</source>
        <translation>A un palmo del micrófono es bastante cerca.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>A recording of a voice</source>
        <translation>Una grabación de una voz</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>A voice</source>
        <translation>Una voz</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>A word for it</source>
        <translation>Una palabra para ella</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>As it will be heard</source>
        <translation>Como se oirá</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>Begins at</source>
        <translation>Empieza en</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>Ends at</source>
        <translation>Termina en</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>From a file…</source>
        <translation>Desde un archivo…</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>It begins at {where}. The recording is kept encrypted, and only here. Its name and its words go into the programme, a file that lies open.</source>
        <translation>Empieza en {where}. La grabación se guarda cifrada, y solo aquí. Su nombre y sus palabras van en el programa, un archivo que queda abierto.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>It can be heard well.</source>
        <translation>Se oye bien.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>Let the computer say it</source>
        <translation>Que lo diga el equipo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>Put it into the programme</source>
        <translation>Ponerla en el programa</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>Record again</source>
        <translation>Grabar otra vez</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>Recording, {time}</source>
        <translation>Grabando, {time}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>Say it in your own time</source>
        <translation>Dígalo a su ritmo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>That was too loud for the microphone. A little further away, please.</source>
        <translation>Fue demasiado fuerte para el micrófono. Un poco más lejos, por favor.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>What it says</source>
        <translation>Lo que dice</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>What it says, for those who can&apos;t hear it</source>
        <translation>Lo que dice, para quien no puede oírlo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>Words beside it</source>
        <translation>Texto al lado</translation>
    </message>
</context>
<context>
    <name>VoiceRoom</name>
    <message>
        <location filename="../../companion/rooms/studio_voice.py"/>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_voice.py"/>
        <source>The computer says it…</source>
        <translation>El equipo lo dice…</translation>
    </message>
</context>
<context>
    <name>WaveStrip</name>
    <message>
        <location filename="../../companion/ui/pages/studio/wave_strip.py"/>
        <source>Listen from {at} of {all}</source>
        <translation>Escuchar desde {at} de {all}</translation>
    </message>
</context>
<context>
    <name>WaysCard</name>
    <message>
        <location filename="../../companion/ui/pages/safety/ways.py"/>
        <source>28 letters and figures on paper. Opens the record when nothing else does, and any backup.</source>
        <translation>28 letras y cifras en papel. Abre el registro cuando nada más lo abre, y cualquier copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/ways.py"/>
        <source>A passphrase</source>
        <translation>Una frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/ways.py"/>
        <source>A recovery code</source>
        <translation>Un código de recuperación</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/ways.py"/>
        <source>Asked for at each start where no keyring opens. Nobody can give it back to you. At least {least} characters; a changed one does not change older backups.</source>
        <translation>Se pide en cada inicio donde ningún llavero abre. Nadie puede devolvérsela. Al menos {least} caracteres; cambiarla no cambia las copias de seguridad anteriores.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/ways.py"/>
        <source>Does it still open?</source>
        <translation>¿Abre todavía?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/ways.py"/>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/ways.py"/>
        <source>Let the login open it</source>
        <translation>Dejar que abra la cuenta</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/ways.py"/>
        <source>Make a new recovery code</source>
        <translation>Hacer un código de recuperación nuevo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/ways.py"/>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/ways.py"/>
        <source>Not in use</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/ways.py"/>
        <source>Opens by itself while you are logged in. Somebody at your open computer can read the record.</source>
        <translation>Se abre por sí solo mientras tiene iniciada su cuenta. Quien esté ante su equipo abierto puede leer el registro.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/ways.py"/>
        <source>Set the passphrase</source>
        <translation>Poner la frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/ways.py"/>
        <source>Take it away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/ways.py"/>
        <source>The key lies open beside the record: whoever can read this computer&apos;s disk can read all of it.</source>
        <translation>La clave está abierta junto al registro: quien pueda leer el disco de este equipo puede leerlo todo.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/ways.py"/>
        <source>The login of this computer alone</source>
        <translation>Solo la cuenta de este equipo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/ways.py"/>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/ways.py"/>
        <source>The two passphrases are not the same. Please type both again.</source>
        <translation>Las dos frases de contraseña no son iguales. Por favor, escriba las dos otra vez.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/ways.py"/>
        <source>This computer&apos;s keyring</source>
        <translation>El llavero de este equipo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/ways.py"/>
        <source>Try it: the code, typed from your paper</source>
        <translation>Pruébelo: el código, copiado de su papel</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/ways.py"/>
        <source>Use the keyring</source>
        <translation>Usar el llavero</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/ways.py"/>
        <source>Who may open the record</source>
        <translation>Quién puede abrir el registro</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <location filename="../../companion/ui/pages/beginning/welcome.py"/>
        <source>A pack brings protocol, music and words for your sessions. You check whom it is from.</source>
        <translation>Un paquete trae protocolo, música y textos para sus sesiones. Usted comprueba de quién es.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/welcome.py"/>
        <source>Later, go to Today</source>
        <translation>Más tarde, ir a Hoy</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/welcome.py"/>
        <source>Make a pack</source>
        <translation>Hacer un paquete</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/welcome.py"/>
        <source>Make a programme</source>
        <translation>Hacer un programa</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/welcome.py"/>
        <source>Nothing has to be done now. This is where most people begin.</source>
        <translation>Ahora no hay que hacer nada. Por aquí empieza la mayoría.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/welcome.py"/>
        <source>One signed file with protocol, music and pages, which patients open.</source>
        <translation>Un archivo firmado con protocolo, música y páginas, que abren los pacientes.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/welcome.py"/>
        <source>Open the file from the clinic</source>
        <translation>Abrir el archivo de la clínica</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/welcome.py"/>
        <source>Rehearse a session</source>
        <translation>Ensayar una sesión</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/welcome.py"/>
        <source>Show me around</source>
        <translation>Enséñeme todo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/welcome.py"/>
        <source>Where to begin</source>
        <translation>Por dónde empezar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/welcome.py"/>
        <source>With an example, at any speed, with nothing to take. It is kept apart from real sessions.</source>
        <translation>Con un ejemplo, a cualquier velocidad, sin nada que tomar. Se guarda aparte de las sesiones de verdad.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/welcome.py"/>
        <source>Your own music, laid over the phases of a session, and the protocol that goes with it.</source>
        <translation>Su propia música, puesta sobre las fases de una sesión, y el protocolo que la acompaña.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/welcome.py"/>
        <source>Your record is ready</source>
        <translation>Su registro está listo</translation>
    </message>
</context>
<context>
    <name>_CueForm</name>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>A word for it</source>
        <translation>Una palabra para ella</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>After the phase begins</source>
        <translation>Tras empezar la fase</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>Heard</source>
        <translation>Se oye</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>Music makes room by</source>
        <translation>La música hace sitio en</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>What it says</source>
        <translation>Lo que dice</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>Within</source>
        <translation>Dentro de</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>in every session</source>
        <translation>en cada sesión</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>only when brought back</source>
        <translation>solo en el regreso anticipado</translation>
    </message>
</context>
<context>
    <name>_ItemRow</name>
    <message>
        <location filename="../../companion/ui/pages/studio/pieces_list.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/pieces_list.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/pieces_list.py"/>
        <source>is there already, as “{title}”</source>
        <translation>ya está, como «{title}»</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/pieces_list.py"/>
        <source>taking in  {n} %</source>
        <translation>incorporando  {n} %</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/pieces_list.py"/>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
</context>
<context>
    <name>_ProgrammeForm</name>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>Crossfades</source>
        <translation>Fundidos</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>First and last fade</source>
        <translation>Primer y último fundido</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>files as they are</source>
        <translation>archivos como están</translation>
    </message>
</context>
<context>
    <name>_TrackForm</name>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>Begins in the file at</source>
        <translation>Empieza en el archivo en</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>Crossfade in</source>
        <translation>Fundido de entrada</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>Ends in the file at</source>
        <translation>Termina en el archivo en</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>Filled with</source>
        <translation>Se llena con</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>Its law</source>
        <translation>Su ley</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>Length, loudness</source>
        <translation>Duración, sonoridad</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>Silence before it</source>
        <translation>Silencio antes</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>Sung words are welcome here</source>
        <translation>Aquí se admiten palabras cantadas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>When it ends or is cut</source>
        <translation>Cuando termina o se corta</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>as the programme</source>
        <translation>como el programa</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>let the track end</source>
        <translation>dejar terminar la pista</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>what comes fades over</source>
        <translation>lo que viene se funde encima</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <location filename="../../companion/ui/graph/axes.py"/>
        <source>MMM</source>
        <translation>MMM</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/axes.py"/>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/dates.py"/>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/dates.py"/>
        <source>dddd d MMMM</source>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
</context>
<context>
    <name>due_words</name>
    <message numerus="yes">
        <location filename="../../companion/ui/widgets/check_card.py"/>
        <source>{what} due in %n min</source>
        <translation>
            <numerusform>{what}: toca en %n min</numerusform>
            <numerusform>{what}: toca en %n min</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../companion/ui/widgets/check_card.py"/>
        <source>{what} due in less than a minute</source>
        <translation>{what}: toca en menos de un minuto</translation>
    </message>
    <message>
        <location filename="../../companion/ui/widgets/check_card.py"/>
        <source>{what} is due now</source>
        <translation>{what}: toca ahora</translation>
    </message>
    <message numerus="yes">
        <location filename="../../companion/ui/widgets/check_card.py"/>
        <source>{what} was due %n min ago</source>
        <translation>
            <numerusform>{what} tocaba hace %n min</numerusform>
            <numerusform>{what} tocaba hace %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entry_words</name>
    <message>
        <location filename="../../companion/ui/pages/session/entry_words.py"/>
        <source>Asked for the sitter</source>
        <translation>Llamó a su acompañante</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/entry_words.py"/>
        <source>Check not done</source>
        <translation>Control sin hacer</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/entry_words.py"/>
        <source>Check: {answers}</source>
        <translation>Control: {answers}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/entry_words.py"/>
        <source>The sitter came</source>
        <translation>Su acompañante acudió</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/entry_words.py"/>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/entry_words.py"/>
        <source>anxious</source>
        <translation>con ansiedad</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/entry_words.py"/>
        <source>breathing normal</source>
        <translation>respiración normal</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/entry_words.py"/>
        <source>breathing not normal</source>
        <translation>respiración no normal</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/entry_words.py"/>
        <source>colour not as usual</source>
        <translation>color distinto del habitual</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/entry_words.py"/>
        <source>distressed</source>
        <translation>con angustia</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/entry_words.py"/>
        <source>does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/entry_words.py"/>
        <source>oxygen {n} %</source>
        <translation>oxígeno {n} %</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/entry_words.py"/>
        <source>pulse {n}</source>
        <translation>pulso {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/entry_words.py"/>
        <source>settled</source>
        <translation>con tranquilidad</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/entry_words.py"/>
        <source>{phase} longer by {n} min</source>
        <translation>{phase} {n} min más larga</translation>
    </message>
</context>
<context>
    <name>exact_words</name>
    <message>
        <location filename="../../companion/ui/pages/session/times.py"/>
        <source>{h} h</source>
        <translation>{h} h</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/times.py"/>
        <source>{m} min</source>
        <translation>{m} min</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/times.py"/>
        <source>{s} s</source>
        <translation>{s} s</translation>
    </message>
</context>
<context>
    <name>help_cards</name>
    <message>
        <location filename="../../companion/ui/pages/help_cards.py"/>
        <source>A phone to call back</source>
        <translation>Un teléfono para devolver la llamada</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help_cards.py"/>
        <source>Another country</source>
        <translation>Otro país</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help_cards.py"/>
        <source>Change the address</source>
        <translation>Cambiar la dirección</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help_cards.py"/>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help_cards.py"/>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help_cards.py"/>
        <source>Emergency number, {country}</source>
        <translation>Número de emergencias, {country}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help_cards.py"/>
        <source>Floor, name at the bell, how to get in</source>
        <translation>Piso, nombre en el timbre, cómo entrar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help_cards.py"/>
        <source>Helpers need it. It is kept without your key, so that it is here before unlock.</source>
        <translation>Quienes ayudan lo necesitan. Se guarda sin su clave, para que esté aquí antes de desbloquear.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help_cards.py"/>
        <source>If a life is in danger, call the emergency number of the country you are in.</source>
        <translation>Si hay peligro para la vida, llame al número de emergencias del país en el que está.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help_cards.py"/>
        <source>If you think of harming yourself, or need somebody now</source>
        <translation>Si piensa en hacerse daño, o necesita a alguien ahora</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help_cards.py"/>
        <source>Keep this address</source>
        <translation>Guardar esta dirección</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help_cards.py"/>
        <source>Numbers go stale. These were last looked at on {day}; nobody dialled them to check.</source>
        <translation>Los números envejecen. Estos se miraron por última vez el {day}; nadie los marcó para comprobarlos.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help_cards.py"/>
        <source>Point a phone&apos;s camera at a code to dial the number.</source>
        <translation>Apunte la cámara de un teléfono a un código para marcar el número.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help_cards.py"/>
        <source>Signs of an emergency</source>
        <translation>Señales de una emergencia</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help_cards.py"/>
        <source>Street, number, town</source>
        <translation>Calle, número, localidad</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help_cards.py"/>
        <source>The clinic&apos;s numbers stand here when its protocol is in place and your record is open. In Settings you can have them shown before that, too.</source>
        <translation>Los números de la clínica aparecen aquí cuando su protocolo está instalado y su registro está abierto. En Ajustes puede hacer que se muestren también antes.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help_cards.py"/>
        <source>Until help is there</source>
        <translation>Hasta que llegue la ayuda</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help_cards.py"/>
        <source>What to say</source>
        <translation>Qué decir</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help_cards.py"/>
        <source>When to call the clinic</source>
        <translation>Cuándo llamar a la clínica</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help_cards.py"/>
        <source>Where you are</source>
        <translation>Dónde está usted</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help_cards.py"/>
        <source>Who you are with, what you see, and where you are.</source>
        <translation>Con quién está, qué ve, y dónde está.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help_cards.py"/>
        <source>Whom to call</source>
        <translation>A quién llamar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help_cards.py"/>
        <source>also {numbers}</source>
        <translation>también {numbers}</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>Any key</source>
        <translation>Cualquier tecla</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>Ctrl 1 – 9</source>
        <translation>Ctrl 1 – 9</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>Ctrl H</source>
        <translation>Ctrl H</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>Ctrl L</source>
        <translation>Ctrl L</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>Ctrl S</source>
        <translation>Ctrl S</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>Ctrl Z, Ctrl Y</source>
        <translation>Ctrl Z, Ctrl Y</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>F1, ?</source>
        <translation>F1, ?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>Graphs</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>Grounding</source>
        <translation>Anclaje</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>Home, End</source>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>In a session</source>
        <translation>En una sesión</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>Page Up, Page Down</source>
        <translation>Re Pág, Av Pág</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>Space, Enter</source>
        <translation>Espacio, Intro</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>The page of a programme lists its own keys.</source>
        <translation>La página de un programa nombra sus propias teclas.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>closer, wider</source>
        <translation>más cerca, más lejos</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>from dot to dot; with Shift, move the days</source>
        <translation>de punto a punto; con Mayús, mover los días</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>go among the pages, or answers that stand together</source>
        <translation>ir por las páginas, o por respuestas que están juntas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>go back; it never ends or deletes anything</source>
        <translation>volver; nunca termina ni borra nada</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>go on to the next thing; with Shift, back</source>
        <translation>ir a lo siguiente; con Mayús, atrás</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>held for 2 seconds: begin or end what asks for it</source>
        <translation>mantenida 2 segundos: empieza o termina lo que lo pide</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>help now</source>
        <translation>ayuda ahora</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>in the patient&apos;s view: call the sitter</source>
        <translation>en la vista del paciente: llamar a su acompañante</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>leave grounding</source>
        <translation>salir del anclaje</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>lock the record</source>
        <translation>bloquear el registro</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>move a long page</source>
        <translation>mover una página larga</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>move the dot; with Shift, in small steps</source>
        <translation>mover el punto; con Mayús, a pasos cortos</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>one step back</source>
        <translation>un paso atrás</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>open a page of the list at the side</source>
        <translation>abrir una página de la lista lateral</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>press what the frame is around</source>
        <translation>pulsar lo que está enmarcado</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>save the programme</source>
        <translation>guardar el programa</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>take back, and make again</source>
        <translation>deshacer, y rehacer</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>the first dot, the last dot</source>
        <translation>el primer punto, el último punto</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>the middle</source>
        <translation>el centro</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>the next step</source>
        <translation>el siguiente paso</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>the same, with a question first</source>
        <translation>lo mismo, con una pregunta antes</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>this page, and back</source>
        <translation>esta página, y volver</translation>
    </message>
</context>
<context>
    <name>length_words</name>
    <message>
        <location filename="../../companion/ui/pages/session/times.py"/>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/times.py"/>
        <source>{h} h</source>
        <translation>{h} h</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/times.py"/>
        <source>{h} h {m} min</source>
        <translation>{h} h {m} min</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/times.py"/>
        <source>{m} min</source>
        <translation>{m} min</translation>
    </message>
</context>
<context>
    <name>machine_words</name>
    <message>
        <location filename="../../companion/ui/pages/session/machine_words.py"/>
        <source>All {n} files can be played to their end.</source>
        <translation>Los {n} archivos se pueden reproducir hasta el final.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_words.py"/>
        <source>Nothing sounds in “{phase}”. Choose another programme, or go on in silence.</source>
        <translation>Nada suena en «{phase}». Elija otro programa, o siga en silencio.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_words.py"/>
        <source>Notifications are off.</source>
        <translation>Las notificaciones están desactivadas.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_words.py"/>
        <source>Notifications are on. Please switch on Do Not Disturb, and silence phones.</source>
        <translation>Las notificaciones están activadas. Por favor, active No molestar, y silencie los teléfonos.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_words.py"/>
        <source>Only {mb} MB are free. Please make room: empty the bin, or move films elsewhere.</source>
        <translation>Solo hay {mb} MB libres. Por favor, haga sitio: vacíe la papelera, o lleve películas a otro lugar.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_words.py"/>
        <source>Ring the bell, and say whether you hear it, as loud as you want it.</source>
        <translation>Toque la campana, y diga si la oye, tan fuerte como la quiera.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_words.py"/>
        <source>The battery is at {percent} %. Please plug in the charger.</source>
        <translation>La batería está al {percent} %. Por favor, conecte el cargador.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_words.py"/>
        <source>The bell was heard.</source>
        <translation>La campana se oyó.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_words.py"/>
        <source>The bell was not heard. Plug in headphones or speakers, turn them up, and ring again.</source>
        <translation>La campana no se oyó. Conecte auriculares o altavoces, súbalos, y tóquela otra vez.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_words.py"/>
        <source>The clock goes on from the last entry.</source>
        <translation>El reloj sigue desde la última anotación.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_words.py"/>
        <source>The clock is before the last entry in your record. Please set date and time of this computer.</source>
        <translation>El reloj va por detrás de la última anotación de su registro. Por favor, ponga la fecha y la hora de este equipo.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_words.py"/>
        <source>The computer may fall asleep. In its settings, set sleep and screen lock to never for today.</source>
        <translation>El equipo puede quedarse dormido. En sus ajustes, ponga la suspensión y el bloqueo de pantalla en nunca por hoy.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_words.py"/>
        <source>The computer stays awake.</source>
        <translation>El equipo sigue despierto.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_words.py"/>
        <source>There is enough power.</source>
        <translation>Hay energía suficiente.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_words.py"/>
        <source>There is sound for {min} min, as long as the session may last.</source>
        <translation>Hay sonido para {min} min, lo que puede durar la sesión.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_words.py"/>
        <source>These can&apos;t be played: {names}. Choose another programme, or add the files again.</source>
        <translation>No se pueden reproducir: {names}. Elija otro programa, o añada los archivos otra vez.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_words.py"/>
        <source>This computer does not say yet whether it stays awake.</source>
        <translation>Este equipo no dice todavía si sigue despierto.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_words.py"/>
        <source>This computer does not say. Please look yourself.</source>
        <translation>Este equipo no lo dice. Por favor, mírelo usted.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_words.py"/>
        <source>This computer does not say. Please switch on Do Not Disturb, and silence phones.</source>
        <translation>Este equipo no lo dice. Por favor, active No molestar, y silencie los teléfonos.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_words.py"/>
        <source>{mb} MB are free.</source>
        <translation>Hay {mb} MB libres.</translation>
    </message>
</context>
<context>
    <name>measure_words</name>
    <message>
        <location filename="../../companion/ui/pages/measure_words.py"/>
        <source>Eight questions about mood in the last two weeks</source>
        <translation>Ocho preguntas sobre el ánimo en las dos últimas semanas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/measure_words.py"/>
        <source>Nine questions about mood in the last two weeks</source>
        <translation>Nueve preguntas sobre el ánimo en las dos últimas semanas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/measure_words.py"/>
        <source>One question about pain right now</source>
        <translation>Una pregunta sobre el dolor en este momento</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/measure_words.py"/>
        <source>Seven questions about worry in the last two weeks</source>
        <translation>Siete preguntas sobre la preocupación en las dos últimas semanas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/measure_words.py"/>
        <source>Twenty questions about a very stressful experience, in the past month</source>
        <translation>Veinte preguntas sobre una experiencia muy estresante, en el último mes</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/measure_words.py"/>
        <source>Two questions about mood in the last two weeks</source>
        <translation>Dos preguntas sobre el ánimo en las dos últimas semanas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/measure_words.py"/>
        <source>Two questions about worry in the last two weeks</source>
        <translation>Dos preguntas sobre la preocupación en las dos últimas semanas</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>A backup needs its own key</source>
        <translation>Una copia de seguridad necesita su propia clave</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>A clinic&apos;s file is not used</source>
        <translation>Un archivo de clínica no se usa</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>A clinic&apos;s key begins with age1. Please copy it whole, as the clinic gave it. Nothing was written.</source>
        <translation>La clave de una clínica empieza por age1. Por favor, cópiela entera, tal como la dio la clínica. No se ha escrito nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>A file of this kind has at most {most_bytes} bytes. Nothing was changed.</source>
        <translation>Un archivo de este tipo tiene como mucho {most_bytes} bytes. No se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>A file of your pack is gone</source>
        <translation>Un archivo de su paquete ya no está</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>A key is never written over. Please choose another name, or move the old one away.</source>
        <translation>Una clave nunca se sobrescribe. Por favor, elija otro nombre, o mueva la antigua.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>A little longer, please</source>
        <translation>Un poco más larga, por favor</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>A pack from your clinic is missing</source>
        <translation>Falta un paquete de su clínica</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>A pack from {name} is taken in once its eight words are the same as on the paper from your clinic.</source>
        <translation>Un paquete de {name} se incorpora cuando sus ocho palabras son las mismas que en el papel de su clínica.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>A pack is one file from your clinic. Nothing was changed.</source>
        <translation>Un paquete es un solo archivo de su clínica. No se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>A pack is taken in when it is over. Nothing was changed.</source>
        <translation>Un paquete se incorpora cuando termina. No se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>A pack takes protocols, programmes, questionnaires, contacts, pages and sound. Nothing was changed.</source>
        <translation>Un paquete lleva protocolos, programas, cuestionarios, contactos, páginas y sonido. No se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>A page in this pack can&apos;t be shown</source>
        <translation>Una página de este paquete no se puede mostrar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>A part of the file can&apos;t be read. It was left as it is. You can go back to a backup, or look at what can still be read and export that.</source>
        <translation>Una parte del archivo no se puede leer. Se ha dejado como está. Puede volver a una copia de seguridad, o mirar y exportar lo que aún se puede leer.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>A passphrase has at least {least} characters. A few words that only you put together are good.</source>
        <translation>Una frase de contraseña tiene al menos {least} caracteres. Van bien unas palabras que solo usted juntaría.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>A piece is missing in this pack</source>
        <translation>Falta una pieza en este paquete</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>A piece may last four hours at most. Nothing was changed.</source>
        <translation>Una pieza puede durar cuatro horas como mucho. No se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <source>A programme can&apos;t be written as {ending}</source>
        <translation>Un programa no se puede escribir como {ending}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>A session in this file has no beginning</source>
        <translation>Una sesión de este archivo no tiene comienzo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>A session is open</source>
        <translation>Hay una sesión abierta</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>A session is open already</source>
        <translation>Ya hay una sesión abierta</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_after.py"/>
        <source>A session is open, and nobody should have to find a passphrase in it. Everything goes on. To keep it from other eyes, turn the screen away. After the session is closed, Companion locks again.</source>
        <translation>Hay una sesión abierta, y nadie debería tener que buscar en ella una frase de contraseña. Todo sigue. Para apartarlo de otros ojos, gire la pantalla. Cuando se cierre la sesión, Companion vuelve a bloquear.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>A session is running</source>
        <translation>Hay una sesión en curso</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>A session needs the file from your clinic. Please ask them for it, and open it under Settings.</source>
        <translation>Una sesión necesita el archivo de su clínica. Por favor, pídaselo, y ábralo en Ajustes.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <source>A voice is not here any more</source>
        <translation>Una voz ya no está aquí</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>A word counts 0 to 10, and a scale is written low..high. Nothing was taken in.</source>
        <translation>Una palabra cuenta de 0 a 10, y una escala se escribe mínimo..máximo. No se ha incorporado nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <source>All of it is as quiet as the room. Please record again, a little nearer to the microphone.</source>
        <translation>Todo es tan silencioso como la habitación. Por favor, grabe otra vez, un poco más cerca del micrófono.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>An entry with the same id is in the record with other words. Nothing was taken in.</source>
        <translation>Una anotación con el mismo identificador está en el registro con otras palabras. No se ha incorporado nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Another window has this record open. Please go on there, or close it and try again.</source>
        <translation>Otra ventana tiene abierto este registro. Por favor, siga allí, o ciérrela e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Another window, or another program, has it open. Please close that one and try again.</source>
        <translation>Otra ventana u otro programa lo tiene abierto. Por favor, ciérrelo e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Both copies of keys.json are damaged. Your record was not touched. If you have a backup of this folder, put keys.json back and try again.</source>
        <translation>Las dos copias de keys.json están dañadas. Su registro no se ha tocado. Si tiene una copia de seguridad de esta carpeta, devuelva keys.json a su sitio e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>By the protocol the music goes its own way here.</source>
        <translation>Según el protocolo, aquí la música sigue su propio camino.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>By the protocol there is no session with this answer. Please call the clinic.</source>
        <translation>Según el protocolo, con esta respuesta no hay sesión. Por favor, llame a la clínica.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_after.py"/>
        <source>Check-ins wait until the session is closed. What was answered before is kept.</source>
        <translation>Los seguimientos esperan hasta que se cierre la sesión. Lo respondido antes se conserva.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>Close it first, or go on with it.</source>
        <translation>Ciérrela antes, o siga con ella.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>Companion calls it {code}.</source>
        <translation>Companion lo llama {code}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Companion is open already</source>
        <translation>Companion ya está abierto</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Companion is open already. The pack opens there, at once or when it is unlocked; this window then closes.</source>
        <translation>Companion ya está abierto. El paquete se abre allí, ahora o cuando se desbloquee; esta ventana se cierra después.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>Entries can come in once it is closed. Nothing was taken in.</source>
        <translation>Las anotaciones pueden entrar cuando se cierre. No se ha incorporado nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Entries recorded without opening are in now</source>
        <translation>Las anotaciones hechas sin abrir ya están dentro</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Entries that had been saved are not in the file (at least {lost}), as after copying back an older one. Nothing was changed. If you have the newer file, put it back and try again.</source>
        <translation>Faltan en el archivo anotaciones guardadas (al menos {lost}), como al volver a copiar uno anterior. No se ha cambiado nada. Si tiene el archivo más reciente, devuélvalo a su sitio e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Entries were changed or are missing. Everything that is there can be read. Please keep a copy and tell the clinic.</source>
        <translation>Hay anotaciones cambiadas o que faltan. Todo lo que hay se puede leer. Por favor, guarde una copia y dígaselo a la clínica.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>Entry {line} is not as it was written ({field}). Nothing was taken in, and the record is as it was. Please use another copy of the file.</source>
        <translation>La anotación {line} no está como se escribió ({field}). No se ha incorporado nada, y el registro está como estaba. Por favor, use otra copia del archivo.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>First say how much time has passed.</source>
        <translation>Diga primero cuánto tiempo ha pasado.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>How you feel now is still missing.</source>
        <translation>Falta todavía cómo se siente usted ahora.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>Is it there, and may you read it? Nothing was changed.</source>
        <translation>¿Está ahí, y puede usted leerlo? No se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Is the folder there, may you write in it, and is there room? What was there is as it was.</source>
        <translation>¿Está la carpeta, puede usted escribir en ella, y hay espacio? Lo que había está como estaba.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>It breaks off, or was changed. Nothing was taken in, and the record is as it was. Please use another copy of the file.</source>
        <translation>Se corta, o se ha cambiado. No se ha incorporado nada, y el registro está como estaba. Por favor, use otra copia del archivo.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>It can&apos;t be started again. The session goes on in silence, and so do the checks.</source>
        <translation>No se puede iniciar de nuevo. La sesión sigue en silencio, y los controles también.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>It has {expected} letters and figures; these are {found}.</source>
        <translation>Tiene {expected} letras y cifras; aquí hay {found}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>It is a whole code, but of another record. Nothing is lost by trying.</source>
        <translation>Es un código entero, pero de otro registro. No se pierde nada por probar.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>It is as it was before, and a copy lies beside it. Please start the version that you used before.</source>
        <translation>Está como antes, y hay una copia a su lado. Por favor, inicie la versión que usaba antes.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <location filename="../../companion/ui/messages.py"/>
        <source>It is being started again. The session goes on.</source>
        <translation>Se está iniciando de nuevo. La sesión sigue.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>It is for rehearsal only. For a session, open the file from your clinic.</source>
        <translation>Es solo para ensayar. Para una sesión, abra el archivo de su clínica.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>It is kept as it is; a later version may read it. All else is in the record.</source>
        <translation>Se conserva como está; una versión posterior quizá la lea. Todo lo demás está en el registro.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>It is neither an export of Companion nor a table with days and moods. Nothing was taken in.</source>
        <translation>No es una exportación de Companion ni una tabla con días y ánimos. No se ha incorporado nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <source>It is no M3U8 or XSPF playlist with tracks in it. Nothing was changed.</source>
        <translation>No es una lista de reproducción M3U8 o XSPF con pistas. No se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>It is no sound file, or it is damaged. Nothing was changed.</source>
        <translation>No es un archivo de sonido, o está dañado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>It is not the one that you looked at. Nothing was taken from it. Please open it again.</source>
        <translation>No es el que usted miró. No se ha tomado nada de él. Por favor, ábralo otra vez.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>It is safe and was not touched. You can look at it with this version. To go on with it, please start the later one ({found}).</source>
        <translation>Está a salvo y no se ha tocado. Puede mirarlo con esta versión. Para seguir con él, inicie la más reciente ({found}).</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>It is signed by {name}, and the clinic&apos;s file does not name that key: {key}. Nothing was written.</source>
        <translation>Lo firma {name}, y el archivo de la clínica no nombra esa clave: {key}. No se ha escrito nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>It is valid from {since}. No session can start. Please ask {name}, {phone}.</source>
        <translation>Es válido desde el {since}. No puede empezar ninguna sesión. Por favor, pregunte a {name}, {phone}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>It may belong to another user, or the keyring was made anew. If you made a recovery code, it opens your record.</source>
        <translation>Puede ser de otro usuario, o el llavero se ha creado de nuevo. Si hizo un código de recuperación, ese abre su registro.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>It may wait for you to unlock it. Your record is not touched. Unlock the keyring, then try again.</source>
        <translation>Quizá espera a que lo desbloquee. Su registro no se ha tocado. Desbloquee el llavero e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>It offers no way to hold that off. Please set it never to sleep and never to lock the screen. The session&apos;s time runs on in any case.</source>
        <translation>No ofrece forma de evitarlo. Por favor, ajústelo para que nunca se suspenda ni bloquee la pantalla. El tiempo de la sesión sigue en cualquier caso.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>It opens with a passphrase or a recovery code, on any computer. Please add one of them first.</source>
        <translation>Se abre con una frase de contraseña o un código de recuperación, en cualquier equipo. Por favor, añada antes una de las dos cosas.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>It says that it is from {name}, but it has another key than before. Nothing was taken from it. Please call the clinic, at the number that you know.</source>
        <translation>Dice que es de {name}, pero tiene otra clave que antes. No se ha tomado nada de él. Por favor, llame a la clínica, al número que usted conoce.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>It says that it is from {name}, but the key belongs to somebody else. Nothing was taken from it.</source>
        <translation>Dice que es de {name}, pero la clave es de otra persona. No se ha tomado nada de él.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>It should be a file made by “companion pack keygen” or by minisign. Nothing was changed.</source>
        <translation>Debería ser un archivo hecho por «companion pack keygen» o por minisign. No se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>It stays silent where it can&apos;t be read. The session goes on, and the next piece plays in its time.</source>
        <translation>Donde no se puede leer queda en silencio. La sesión sigue, y la siguiente pieza suena a su hora.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>It stays silent. Add the same file again, and it is found.</source>
        <translation>Queda en silencio. Añada otra vez el mismo archivo, y se encuentra.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>It was changed so that opening it would take all of this computer&apos;s memory. Nothing was opened. If you have a backup of this folder, put keys.json back and try again.</source>
        <translation>Se cambió de modo que abrirlo ocuparía toda la memoria de este equipo. No se ha abierto nada. Si tiene una copia de seguridad de esta carpeta, devuelva keys.json a su sitio e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>It was deleted outside Companion. Please open the pack from your clinic once more.</source>
        <translation>Se borró fuera de Companion. Por favor, abra otra vez el paquete de su clínica.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>It was made for a later version of Companion. Please update first. Nothing was changed.</source>
        <translation>Se hizo para una versión posterior de Companion. Por favor, actualice antes. No se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>It was not used, and your record is as it was. Please try another one.</source>
        <translation>No se ha usado, y su registro está como estaba. Por favor, pruebe con otra.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>It was valid until {until}. No session can start. Please ask {name}, {phone}.</source>
        <translation>Era válido hasta el {until}. No puede empezar ninguna sesión. Por favor, pregunte a {name}, {phone}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>It was written by a later version of Companion ({found}; this one knows {ours}). It is safe and was not touched. Please start the later version.</source>
        <translation>Lo escribió una versión posterior de Companion ({found}; esta conoce {ours}). Está a salvo y no se ha tocado. Por favor, inicie la versión posterior.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>Its columns are: {columns}. Nothing was taken in.</source>
        <translation>Sus columnas son: {columns}. No se ha incorporado nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_after.py"/>
        <source>Its file is gone from your folder. The rest of the journal is as it was. If you did not take it out yourself, going back to a backup brings it back.</source>
        <translation>Su archivo ya no está en su carpeta. El resto del diario está como estaba. Si no lo sacó usted, volver a una copia de seguridad lo trae de nuevo.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_after.py"/>
        <source>Its file was changed or is damaged. The rest of the journal is as it was.</source>
        <translation>Su archivo ha cambiado o está dañado. El resto del diario está como estaba.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>Its first entry is missing, so nobody could tell what the rest means. Nothing was taken in.</source>
        <translation>Falta su primera anotación, y nadie podría saber qué significan las demás. No se ha incorporado nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Its kind of sound is not known here. As WAV, FLAC, OGG or MP3 it can be played.</source>
        <translation>Este tipo de sonido no se conoce aquí. Como WAV, FLAC, OGG o MP3 se puede reproducir.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>Its lists lie too deep inside each other. Nothing was changed.</source>
        <translation>Sus listas están anidadas a demasiada profundidad. No se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <source>Its music is not disturbed. Listening to a programme is possible again when the session is closed.</source>
        <translation>Su música no se interrumpe. Se podrá volver a escuchar un programa cuando se cierre la sesión.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>Letter {position} does not occur in a code. Is it another one?</source>
        <translation>El carácter {position} no aparece en ningún código. ¿Es otro?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>Line {line} has a mood outside the scale</source>
        <translation>La línea {line} tiene un ánimo fuera de la escala</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>Line {line} has a word without a number</source>
        <translation>La línea {line} tiene una palabra sin número</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>Line {line} has an energy that can&apos;t be read</source>
        <translation>La línea {line} tiene una energía que no se puede leer</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>Line {line} has no day that can be read</source>
        <translation>La línea {line} no tiene un día legible</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>Line {line} has no mood</source>
        <translation>La línea {line} no tiene ánimo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>Line {line} is not UTF-8 text. Nothing was changed.</source>
        <translation>La línea {line} no es texto UTF-8. No se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>Line {line}, column {column}: this is not JSON as it should be. {what}. Nothing was changed.</source>
        <translation>Línea {line}, columna {column}: esto no es JSON correcto. {what}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>Line {line}, {field}: </source>
        <translation>Línea {line}, {field}: </translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>No hold can start or end now.</source>
        <translation>Ahora no puede empezar ni terminar ninguna toma.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>No keyring was found that keeps secrets locked. Please choose a passphrase, or this computer&apos;s login.</source>
        <translation>No se ha encontrado un llavero que guarde secretos bajo llave. Por favor, elija una frase de contraseña, o la cuenta de este equipo.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>No loudspeaker or headphones can be used now. The session goes on, and the sound comes back by itself.</source>
        <translation>Ahora no se puede usar ningún altavoz ni auriculares. La sesión sigue, y el sonido vuelve por sí solo.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <source>No microphone is heard</source>
        <translation>No se oye ningún micrófono</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>No pack is as large as this. Nothing was changed.</source>
        <translation>Ningún paquete es tan grande. No se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>No pack was made. All that you chose and typed is still here.</source>
        <translation>No se hizo ningún paquete. Todo lo que eligió y escribió sigue aquí.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>No session can begin yet</source>
        <translation>Todavía no puede empezar ninguna sesión</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Nobody was there to answer</source>
        <translation>No había nadie para responder</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>None of its audio was found. Add it to the library, or put it beside the programme.</source>
        <translation>No se ha encontrado nada de su sonido. Añádalo a la biblioteca, o póngalo junto al programa.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_after.py"/>
        <source>Not during a session</source>
        <translation>Durante una sesión, no</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>Nothing can be encrypted for others here</source>
        <translation>Aquí no se puede cifrar nada para otros</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>Nothing is kept in {folder}. Open Companion once, or name another folder with --data-dir.</source>
        <translation>No hay nada guardado en {folder}. Abra Companion una vez, o indique otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Nothing of “{title}” can be heard</source>
        <translation>De «{title}» no se oye nada</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Nothing was changed. Please choose a file that Companion saved as one.</source>
        <translation>No se ha cambiado nada. Por favor, elija un archivo que Companion guardó como tal.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_after.py"/>
        <source>Nothing was changed. Please go back to a backup when the session is closed.</source>
        <translation>No se ha cambiado nada. Por favor, vuelva a una copia de seguridad cuando la sesión esté cerrada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <source>Nothing was changed. Please record it again.</source>
        <translation>No se ha cambiado nada. Por favor, grábela otra vez.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Nothing was changed. Please start with a folder for your data.</source>
        <translation>No se ha cambiado nada. Por favor, inicie con una carpeta para sus datos.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <source>Nothing was changed. You can record it yourself. On Linux, the package espeak-ng brings a voice.</source>
        <translation>No se ha cambiado nada. Puede grabarla usted. En Linux, el paquete espeak-ng trae una voz.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_after.py"/>
        <source>Nothing was erased. Please erase everything when the session is closed.</source>
        <translation>No se ha borrado nada. Por favor, borre todo cuando la sesión esté cerrada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Nothing was kept here so far. Please choose how your record is locked.</source>
        <translation>Aquí no se ha guardado nada hasta ahora. Por favor, elija cómo se protege su registro.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_after.py"/>
        <source>Nothing was noted. Please choose one of the answers that {measure} has.</source>
        <translation>No se ha anotado nada. Por favor, elija una de las respuestas que tiene {measure}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_after.py"/>
        <source>Nothing was recorded</source>
        <translation>No se ha grabado nada</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_after.py"/>
        <source>Nothing was recorded or played. Please look at the microphone or the loudspeaker, then try again.</source>
        <translation>No se ha grabado ni reproducido nada. Por favor, revise el micrófono o el altavoz e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>Nothing was saved.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>Nothing was taken from it. Please ask for it again, from whoever gave it to you.</source>
        <translation>No se ha tomado nada de él. Por favor, pídalo otra vez a quien se lo dio.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>Nothing was taken from the pack, and everything is as it was.</source>
        <translation>No se ha tomado nada del paquete, y todo está como estaba.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <source>Nothing was taken in. Companion plays wav, aiff, flac, ogg, opus, mp3, m4a and aac.</source>
        <translation>No se ha incorporado nada. Companion reproduce wav, aiff, flac, ogg, opus, mp3, m4a y aac.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>Nothing was taken in. Please bring Companion up to date first.</source>
        <translation>No se ha incorporado nada. Por favor, actualice antes Companion.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>Nothing was written. Please choose another folder.</source>
        <translation>No se ha escrito nada. Por favor, elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>One entry can&apos;t be read</source>
        <translation>Una anotación no se puede leer</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>One letter or figure is another one, or two are swapped.</source>
        <translation>Una letra o cifra es otra, o dos están cambiadas de sitio.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>One piece can&apos;t be played</source>
        <translation>Una pieza no se puede reproducir</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>One setting could not be read</source>
        <translation>No se pudo leer un ajuste</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>Opening it would take more memory or time than any such key needs. Nothing was opened.</source>
        <translation>Abrirla ocuparía más memoria o tiempo de lo que necesita una clave así. No se ha abierto nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>Packs come from your clinic only</source>
        <translation>Los paquetes vienen solo de su clínica</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Pictures of the screen may show Companion</source>
        <translation>Las imágenes de la pantalla pueden mostrar Companion</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Please choose a file that ends in .wav, .flac, .ogg, .opus, .mp3 or .m4a. Nothing was changed.</source>
        <translation>Por favor, elija un archivo que termine en .wav, .flac, .ogg, .opus, .mp3 o .m4a. No se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <source>Please choose a name that ends in .json, .m3u8 or .xspf. Nothing was written.</source>
        <translation>Por favor, elija un nombre que termine en .json, .m3u8 o .xspf. No se ha escrito nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>Please look at capitals and the keyboard&apos;s language, and try again. Nothing is lost by trying.</source>
        <translation>Por favor, mire las mayúsculas y el idioma del teclado, e inténtelo otra vez. No se pierde nada por probar.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>Please look at capitals and the keyboard&apos;s language, and try again. Nothing was signed.</source>
        <translation>Por favor, mire las mayúsculas y el idioma del teclado, e inténtelo otra vez. No se ha firmado nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <source>Please look whether one is plugged in and allowed for Companion, then record again.</source>
        <translation>Por favor, mire si hay uno conectado y permitido para Companion, y grabe otra vez.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>Please say which columns they are: --column date=NAME --column mood=NAME. Nothing was taken in.</source>
        <translation>Por favor, diga qué columnas son: --column date=NOMBRE --column mood=NOMBRE. No se ha incorporado nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>Please say who stays with the patient from here.</source>
        <translation>Por favor, diga quién se queda con el paciente desde ahora.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>Please type both again. Nothing was written.</source>
        <translation>Por favor, escriba las dos otra vez. No se ha escrito nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Please unlock</source>
        <translation>Por favor, desbloquee</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <source>Please write below what the voice is to say.</source>
        <translation>Escriba abajo lo que debe decir la voz.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>Please write who you spoke with, and what they said.</source>
        <translation>Por favor, escriba con quién habló y qué le dijeron.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>Reading in {folder} failed. Your record is not touched. Please look at the disk and try again.</source>
        <translation>La lectura en {folder} ha fallado. Su registro no se ha tocado. Por favor, revise el disco e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Saving did not work</source>
        <translation>No se ha podido guardar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Some files could not be deleted</source>
        <translation>Algunos archivos no se pudieron borrar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>Some lines of the lists are still open.</source>
        <translation>Algunas líneas de las listas siguen abiertas.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>Some lines say not yet. That is all right. Stay together and look again later.</source>
        <translation>Algunas líneas dicen que todavía no. No pasa nada. Sigan en compañía y vuelvan a mirar más tarde.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_after.py"/>
        <source>Some questions are still open</source>
        <translation>Algunas preguntas siguen abiertas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>Some questions before the session are still open.</source>
        <translation>Algunas preguntas previas a la sesión siguen abiertas.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Something in Companion went wrong</source>
        <translation>Algo ha fallado en Companion</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>Something in this pack can&apos;t be used</source>
        <translation>Algo de este paquete no se puede usar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>Something in this pack is not as its maker left it. Nothing was taken from it. Please ask for it again, and tell them.</source>
        <translation>Algo de este paquete no está como lo dejó quien lo hizo. No se ha tomado nada de él. Por favor, pídalo otra vez, y dígaselo.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>Something is not as it should be</source>
        <translation>Algo no está como debería</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Such a service can damage the record while it is in use. Please take {folder} out of it, or keep the data elsewhere.</source>
        <translation>Un servicio así puede dañar el registro mientras se usa. Por favor, saque {folder} de él, o guarde los datos en otro lugar.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Take it in with “companion library add”; then it can be played.</source>
        <translation>Incorpórelo con «companion library add»; después se puede reproducir.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>That can&apos;t be done now.</source>
        <translation>Eso no se puede hacer ahora.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>The change of key does not fit</source>
        <translation>El cambio de clave no corresponde</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>The clinic&apos;s pack has expired</source>
        <translation>El paquete de la clínica ha caducado</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>The code is not quite right yet</source>
        <translation>El código no está bien del todo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>The day and the mood are not found in {file}</source>
        <translation>No se encuentran el día y el ánimo en {file}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The disk was full</source>
        <translation>El disco estaba lleno</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The file in its place is not encrypted, so Companion did not write it. It was left as it is.</source>
        <translation>El archivo que está en su lugar no está cifrado, así que no lo escribió Companion. Se ha dejado como estaba.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The file was left as it is. A backup may still be whole.</source>
        <translation>El archivo se ha dejado como estaba. Una copia de seguridad puede estar entera todavía.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The file with the record and the file with its keys do not belong together. Nothing was changed.</source>
        <translation>El archivo del registro y el archivo de sus claves no van juntos. No se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>The file {place} is damaged. Companion starts with its own settings, and takes packs from nobody new. Your record is not touched. Please tell the clinic.</source>
        <translation>El archivo {place} está dañado. Companion se inicia con sus propios ajustes, y no incorpora paquetes de nadie nuevo. Su registro no se ha tocado. Por favor, dígaselo a la clínica.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The folder can&apos;t be read</source>
        <translation>No se puede leer la carpeta</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The folder can&apos;t be written to</source>
        <translation>No se puede escribir en la carpeta</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The folder was deleted or moved while Companion was open. What comes now is kept in this window. Please put the folder back, then try again.</source>
        <translation>La carpeta se borró o se movió mientras Companion estaba abierto. Lo que venga ahora se conserva en esta ventana. Por favor, devuelva la carpeta a su sitio e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>The headphones are unplugged</source>
        <translation>Los auriculares están desconectados</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>The headphones or loudspeaker are gone: look at plug and battery. The session goes on, the sound returns.</source>
        <translation>Los auriculares o el altavoz ya no están: mire el enchufe y la batería. La sesión sigue, el sonido vuelve.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>The key beside the data is missing or another one. If there is a recovery code, it opens the record.</source>
        <translation>La clave junto a los datos falta o es otra. Si hay un código de recuperación, ese abre el registro.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>The key does not belong to this record. Nothing was changed.</source>
        <translation>La clave no es de este registro. No se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The key file asks for too much</source>
        <translation>El archivo de claves pide demasiado</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The key file can&apos;t be read</source>
        <translation>El archivo de claves no se puede leer</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The key file is from a later version</source>
        <translation>El archivo de claves es de una versión posterior</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The key file is gone</source>
        <translation>El archivo de claves ya no está</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The key is not in the keyring</source>
        <translation>La clave no está en el llavero</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The keyring could not be used</source>
        <translation>No se pudo usar el llavero</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The keyring does not answer</source>
        <translation>El llavero no responde</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>The keyring gave another key. If there is a recovery code or a passphrase, it opens the record.</source>
        <translation>El llavero dio otra clave. Si hay un código de recuperación o una frase de contraseña, con eso se abre el registro.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The keyring is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The keyring with the key is not there</source>
        <translation>El llavero con la clave no está</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The keys are gone, so nothing in them can be read any more. What is left in {folder} may be deleted by hand.</source>
        <translation>Las claves ya no existen, así que nada de ello puede leerse. Lo que queda en {folder} puede borrarse a mano.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The latest entries are missing</source>
        <translation>Faltan las últimas anotaciones</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>The list of what is installed is damaged. Your record is not touched. Please open your packs once more.</source>
        <translation>La lista de lo instalado está dañada. Su registro no se ha tocado. Por favor, abra sus paquetes otra vez.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>The music is as far in that direction as it goes.</source>
        <translation>La música ya no puede ir más en esa dirección.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>The pack can&apos;t be made like this</source>
        <translation>El paquete no se puede hacer así</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>The pack was changed meanwhile</source>
        <translation>El paquete ha cambiado entretanto</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>The passphrase does not open the key</source>
        <translation>La frase de contraseña no abre la clave</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The place for your data is a file</source>
        <translation>El lugar de sus datos es un archivo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <source>The programme names a voice that can&apos;t be opened in this folder. Everything else is as it was.</source>
        <translation>El programa nombra una voz que no se puede abrir en esta carpeta. Todo lo demás está como estaba.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_after.py"/>
        <source>The protocol asks for “{measure}”, which comes from your clinic. Please ask your clinic for its file.</source>
        <translation>El protocolo pide «{measure}», que viene de su clínica. Por favor, pida el archivo a su clínica.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>The protocol has expired</source>
        <translation>El protocolo ha caducado</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>The protocol has no earlier return here.</source>
        <translation>El protocolo no prevé aquí un regreso anticipado.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>The protocol has no more time to add here.</source>
        <translation>El protocolo no tiene más tiempo que añadir aquí.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>The protocol has no way on from here. Please call the clinic.</source>
        <translation>El protocolo no tiene cómo seguir desde aquí. Por favor, llame a la clínica.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>The protocol is not valid yet</source>
        <translation>El protocolo no es válido todavía</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>The protocol lets no phase end early here.</source>
        <translation>El protocolo no deja que ninguna fase termine antes aquí.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>The protocol wants a little more time for settling.</source>
        <translation>El protocolo quiere un poco más de tiempo para serenarse.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>The protocol wants a longer wait before the next hold.</source>
        <translation>El protocolo quiere una espera más larga antes de la siguiente toma.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>The protocol&apos;s shortest time for this phase is not over yet.</source>
        <translation>El tiempo mínimo de esta fase según el protocolo no ha pasado todavía.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>The protocol&apos;s shortest time of rest is not over yet.</source>
        <translation>El tiempo mínimo de descanso según el protocolo no ha pasado todavía.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>The reading before the session is still missing.</source>
        <translation>Falta todavía la medición previa a la sesión.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The record could not be brought up to date</source>
        <translation>El registro no se pudo actualizar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The record has a gap</source>
        <translation>Al registro le falta una parte</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>The record has no session of this id. Nothing was written.</source>
        <translation>El registro no tiene ninguna sesión con este identificador. No se ha escrito nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_after.py"/>
        <source>The record is not locked</source>
        <translation>El registro no está bloqueado</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The record itself is as it was. Nothing new can be saved, and no session begun, until Companion is closed and opened again without what stood in the way.</source>
        <translation>El registro mismo está como estaba. No se puede guardar nada nuevo ni empezar una sesión hasta que se cierre Companion y se vuelva a abrir sin lo que lo impedía.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The record&apos;s file is gone</source>
        <translation>El archivo del registro ya no está</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The record&apos;s file is missing</source>
        <translation>Falta el archivo del registro</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_after.py"/>
        <source>The recording has no sound in it, and nothing was kept. Please try again.</source>
        <translation>La grabación no tiene sonido, y no se ha guardado nada. Por favor, inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The result could not be written</source>
        <translation>No se pudo escribir el resultado</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The room kept back for that has been used. Please make some room before the next session.</source>
        <translation>Se ha usado el espacio reservado para eso. Por favor, libere algo de espacio antes de la próxima sesión.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>The session has begun on this. What has changed since can be written as a note.</source>
        <translation>La sesión ha empezado con esto. Lo que haya cambiado después se puede escribir como nota.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>The session is not in its last phase yet. To stop now, hold the end button.</source>
        <translation>La sesión no está todavía en su última fase. Para detenerla ahora, mantenga pulsado el botón de finalizar.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>The signature does not fit</source>
        <translation>La firma no corresponde</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>The sitter&apos;s name is still missing.</source>
        <translation>Falta todavía el nombre de su acompañante.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The sound could not be steered</source>
        <translation>No se pudo controlar el sonido</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>The sound has stopped</source>
        <translation>El sonido se ha parado</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>The time of the session is known already.</source>
        <translation>El tiempo de la sesión ya se conoce.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>The two passphrases are not the same</source>
        <translation>Las dos frases de contraseña no son iguales</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <source>The voice could not be made</source>
        <translation>No se pudo crear la voz</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>The words are still to be compared</source>
        <translation>Falta comparar las palabras</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>The words of this pack are not those that were typed. Nothing was taken from it. If the paper is from your clinic, this pack is not.</source>
        <translation>Las palabras de este paquete no son las que se escribieron. No se ha tomado nada de él. Si el papel es de su clínica, este paquete no lo es.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <source>There are no words yet</source>
        <translation>Aún no hay palabras</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>There are two packs of one version</source>
        <translation>Hay dos paquetes con la misma versión</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>There are: {known}. Nothing was changed.</source>
        <translation>Hay: {known}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>There are: {roles}. Nothing was taken in.</source>
        <translation>Hay: {roles}. No se ha incorporado nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>There is a key already</source>
        <translation>Ya hay una clave</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>There is little room on the disk</source>
        <translation>Queda poco espacio en el disco</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>There is no folder for your audio</source>
        <translation>No hay carpeta para su sonido</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>There is no key yet</source>
        <translation>Todavía no hay clave</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>There is no music to steer in this way now.</source>
        <translation>Ahora no hay música que se pueda guiar así.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>There is no programme called {name}</source>
        <translation>No hay ningún programa llamado {name}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>There is no record yet</source>
        <translation>Todavía no hay registro</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>There is no room left in {folder}. What was saved is safe. Please make some room and try again.</source>
        <translation>No queda espacio en {folder}. Lo guardado está a salvo. Por favor, libere algo de espacio e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>There is no sound</source>
        <translation>No hay sonido</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_after.py"/>
        <source>There is no sound device for this</source>
        <translation>No hay dispositivo de sonido para esto</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <source>There is no sound file in it</source>
        <translation>No contiene ningún archivo de sonido</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>There is no sound in it. Nothing was changed.</source>
        <translation>No contiene sonido. No se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>There is no such key</source>
        <translation>No existe esa clave</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <source>There is no voice in it</source>
        <translation>No hay voz en la grabación</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>There may be too little room on the disk. The session goes on without this piece.</source>
        <translation>Quizá hay poco espacio en el disco. La sesión sigue sin esta pieza.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>There was a record in this folder, and it is not there now. Please look whether it was moved, or use a backup.</source>
        <translation>Había un registro en esta carpeta y ahora no está. Por favor, mire si se movió, o use una copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>These are other words</source>
        <translation>Estas son otras palabras</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>They are set as at the beginning again. The record is not touched.</source>
        <translation>Vuelven a estar como al principio. El registro no se ha tocado.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_after.py"/>
        <source>This answer does not belong to the question</source>
        <translation>Esta respuesta no es de esta pregunta</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>This asks a question on the terminal. Nothing was changed. Please type it there yourself.</source>
        <translation>Esto hace una pregunta en el terminal. No se ha cambiado nada. Escríbalo allí, por favor.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>This backup is damaged</source>
        <translation>Esta copia de seguridad está dañada</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>This code does not open it</source>
        <translation>Este código no lo abre</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>This comes in the last phase of the session.</source>
        <translation>Esto viene en la última fase de la sesión.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>This computer has no keyring</source>
        <translation>Este equipo no tiene llavero</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <source>This computer has no voice of its own</source>
        <translation>Este equipo no tiene voz propia</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>This computer lacks the part for it. Nothing was written. The files can be written open and taken by hand.</source>
        <translation>A este equipo le falta la pieza necesaria. No se ha escrito nada. Los archivos pueden escribirse abiertos y llevarse en mano.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>This computer may fall asleep</source>
        <translation>Este equipo puede quedarse dormido</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>This computer refused to leave its windows out of them. Windows does so from version 10 of 2020 on. Your record is encrypted as before.</source>
        <translation>Este equipo no ha querido dejar fuera sus ventanas. Windows lo hace desde la versión 10 de 2020. Su registro está cifrado como antes.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>This file is older than the one in use</source>
        <translation>Este archivo es anterior al que se usa</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>This file says something else than the record</source>
        <translation>Este archivo dice algo distinto del registro</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>This folder can&apos;t be opened in that way. Please use another way.</source>
        <translation>Esta carpeta no se puede abrir de ese modo. Por favor, use otro modo.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>This folder has its keys, and they are kept. Please unlock it.</source>
        <translation>Esta carpeta tiene sus claves, y se conservan. Por favor, desbloquéela.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>This is a fault in Companion. What was saved is safe; help and grounding work. If a page looks wrong, please close Companion when it suits you and open it again.</source>
        <translation>Es un fallo de Companion. Lo guardado está a salvo; la ayuda y el anclaje funcionan. Si una página se ve mal, cierre Companion cuando le venga bien y ábralo otra vez.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>This is no kind of column</source>
        <translation>No existe ese tipo de columna</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>This is not a backup</source>
        <translation>Esto no es una copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>This is not a key of age</source>
        <translation>Esto no es una clave de age</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>This is not a number of the scale</source>
        <translation>Esto no es un número de la escala</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>This is not a pack</source>
        <translation>Esto no es un paquete</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>This is not a record of Companion</source>
        <translation>Esto no es un registro de Companion</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>This is not a secret key</source>
        <translation>Esto no es una clave secreta</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>This is the example protocol</source>
        <translation>Este es el protocolo de ejemplo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>This is the only way in</source>
        <translation>Este es el único acceso</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>This key asks for too much</source>
        <translation>Esta clave pide demasiado</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>This key does not fit</source>
        <translation>Esta clave no corresponde</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>This key does not fit the record</source>
        <translation>Esta clave no corresponde al registro</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>This key has no passphrase</source>
        <translation>Esta clave no tiene frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>This line is left out.</source>
        <translation>Esta línea se omite.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>This pack has an old key</source>
        <translation>Este paquete tiene una clave antigua</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>This pack is damaged or was changed</source>
        <translation>Este paquete está dañado o se ha cambiado</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>This pack is older than the one in place</source>
        <translation>Este paquete es anterior al instalado</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>This pack is signed by another clinic</source>
        <translation>Este paquete lo firma otra clínica</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>This pack is signed by somebody else</source>
        <translation>Este paquete lo firma otra persona</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>This pack needs a later version</source>
        <translation>Este paquete necesita una versión posterior</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>This pack would replace another clinic&apos;s</source>
        <translation>Este paquete sustituiría al de otra clínica</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>This passphrase does not open it</source>
        <translation>Esta frase de contraseña no lo abre</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_after.py"/>
        <source>This questionnaire is not here</source>
        <translation>Este cuestionario no está aquí</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>This questionnaire is older than the one in the record</source>
        <translation>Este cuestionario es anterior al del registro</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>This reading still lacks a value.</source>
        <translation>A esta medición le falta todavía un valor.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>This session is closed.</source>
        <translation>Esta sesión está cerrada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>This session is not there</source>
        <translation>Esta sesión no está</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>This user may not read {folder}, or the disk it is on fails. Nothing was changed. Please open Companion as the user who keeps the record, or look at the disk, and try again.</source>
        <translation>Este usuario no puede leer {folder}, o el disco en el que está falla. No se ha cambiado nada. Abra Companion como el usuario que lleva el registro, o revise el disco, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>This version keeps it in a newer form. A copy of it as it was lies in the folder “backups”.</source>
        <translation>Esta versión lo guarda en una forma más nueva. Una copia de cómo era está en la carpeta «backups».</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>This version of Companion can&apos;t read it and left it as it is. Please start the later version.</source>
        <translation>Esta versión de Companion no puede leerlo y lo ha dejado como está. Por favor, inicie la versión posterior.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_after.py"/>
        <source>This voice note can&apos;t be opened</source>
        <translation>Esta nota de voz no se puede abrir</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_after.py"/>
        <source>This voice note is not here</source>
        <translation>Esta nota de voz no está</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Version {given} was not taken; version {ours} stays in use. Please ask the clinic which one is meant.</source>
        <translation>La versión {given} no se ha incorporado; la versión {ours} sigue en uso. Por favor, pregunte a la clínica cuál es la buena.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>Version {given} was not taken; version {ours} stays. Please ask the clinic which one is meant.</source>
        <translation>La versión {given} no se ha incorporado; la versión {ours} se queda. Por favor, pregunte a la clínica cuál es la buena.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>Version {ours} is in place, and this one is another with the same number. It was not taken.</source>
        <translation>La versión {ours} está instalada, y este es otro con el mismo número. No se ha incorporado.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Was it moved or renamed? Nothing was changed.</source>
        <translation>¿Se ha movido o ha cambiado de nombre? No se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_after.py"/>
        <source>What is answered is kept. {measure} is scored when every question has an answer.</source>
        <translation>Lo respondido se conserva. {measure} se puntúa cuando cada pregunta tiene respuesta.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>What was saved before is safe. What comes now is kept in this window and tried again.</source>
        <translation>Lo guardado antes está a salvo. Lo que venga ahora se conserva en esta ventana y se vuelve a intentar.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>What was saved is safe. What comes now is kept in this window and saved as soon as there is room.</source>
        <translation>Lo guardado está a salvo. Lo que venga ahora se conserva en esta ventana y se guarda en cuanto haya espacio.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>Whoever copies the file could sign in your name. Please set one, by “minisign -C”. Nothing was signed.</source>
        <translation>Quien copie el archivo podría firmar en su nombre. Por favor, ponga una, con «minisign -C». No se ha firmado nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>Without headphones the sound waits, or goes on softly, until they are back.</source>
        <translation>Sin auriculares el sonido espera, o sigue bajo, hasta que vuelvan.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Without it nobody could open the record. Add another way first, then take this one away.</source>
        <translation>Sin él nadie podría abrir el registro. Añada antes otro acceso, y luego quite este.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Writing in {folder} failed. Please choose another folder, or make room, and try again.</source>
        <translation>La escritura en {folder} ha fallado. Por favor, elija otra carpeta, o libere espacio, e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Writing in {folder} failed. What was saved before is as it was. Please look at the disk and try again.</source>
        <translation>La escritura en {folder} ha fallado. Lo guardado antes está como estaba. Por favor, revise el disco e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>You are looking at a copy</source>
        <translation>Está mirando una copia</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>Your clinic has set that no others are taken in, and it does not know {name}. Nothing was changed.</source>
        <translation>Su clínica ha fijado que no se incorporen otros, y no conoce a {name}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>Your clinic&apos;s settings can&apos;t be read</source>
        <translation>Los ajustes de su clínica no se pueden leer</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Your folder is copied by {service}</source>
        <translation>{service} copia su carpeta</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>Your packs can&apos;t be read</source>
        <translation>Sus paquetes no se pueden leer</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Your record can only be read</source>
        <translation>Su registro solo se puede leer</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Your record can&apos;t be read</source>
        <translation>Su registro no se puede leer</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Your record is damaged</source>
        <translation>Su registro está dañado</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Your record is from a later version</source>
        <translation>Su registro es de una versión posterior</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Your record is not touched. Please try again, or use another way to open it.</source>
        <translation>Su registro no se ha tocado. Por favor, inténtelo otra vez, o ábralo de otro modo.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Your record is not touched. Please unlock the keyring, then try again.</source>
        <translation>Su registro no se ha tocado. Por favor, desbloquee el llavero e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Your record is open elsewhere</source>
        <translation>Su registro está abierto en otro sitio</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Your record is still here, and nothing was changed, but the file with its keys is missing. If you have a backup of this folder, put keys.json back and try again.</source>
        <translation>Su registro sigue aquí y no se ha cambiado nada, pero falta el archivo con sus claves. Si tiene una copia de seguridad de esta carpeta, devuelva keys.json a su sitio e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Your record opens with this computer&apos;s keyring alone, and none answers now. It is not touched. Please log in to the desktop as usual, then try again.</source>
        <translation>Su registro se abre solo con el llavero de este equipo, y ahora ninguno responde. No se ha tocado. Por favor, inicie sesión en el escritorio como siempre e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Your record opens with your passphrase or your recovery code.</source>
        <translation>Su registro se abre con su frase de contraseña o su código de recuperación.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Your record was brought up to date</source>
        <translation>Su registro se ha actualizado</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Your settings could not be read</source>
        <translation>No se pudieron leer sus ajustes</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>is missing; {expected} belongs there</source>
        <translation>falta; ahí corresponde {expected}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>is not a field of this file</source>
        <translation>no es un campo de este archivo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>is not a field of this file; did you mean {expected}?</source>
        <translation>no es un campo de este archivo; ¿quería decir {expected}?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>should be {expected}</source>
        <translation>debería ser {expected}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>{ending} can&apos;t be written</source>
        <translation>{ending} no se puede escribir</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>{events} entries, each with the time at which it was recorded.</source>
        <translation>{events} anotaciones, cada una con la hora en que se hizo.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>{field} is set as at the beginning; {expected} belongs there. All other settings are kept.</source>
        <translation>{field} vuelve a estar como al principio; ahí corresponde {expected}. Los demás ajustes se conservan.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>{field} should be {expected}. Nothing was written.</source>
        <translation>{field} debería ser {expected}. No se ha escrito nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>{file} can&apos;t be opened</source>
        <translation>{file} no se puede abrir</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>{file} can&apos;t be played</source>
        <translation>{file} no se puede reproducir</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <location filename="../../companion/ui/messages.py"/>
        <source>{file} can&apos;t be read</source>
        <translation>{file} no se puede leer</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>{file} can&apos;t be taken in</source>
        <translation>{file} no se puede incorporar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>{file} can&apos;t be used as it is</source>
        <translation>{file} no se puede usar tal como está</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>{file} can&apos;t go into a pack</source>
        <translation>{file} no puede ir en un paquete</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>{file} could not be prepared</source>
        <translation>{file} no se pudo preparar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>{file} could not be written</source>
        <translation>{file} no se pudo escribir</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>{file} goes to the open window</source>
        <translation>{file} pasa a la ventana abierta</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>{file} has no column {column}</source>
        <translation>{file} no tiene la columna {column}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>{file} is damaged</source>
        <translation>{file} está dañado</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>{file} is empty</source>
        <translation>{file} está vacío</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>{file} is from a later version</source>
        <translation>{file} es de una versión posterior</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>{file} is not a file that can be taken in</source>
        <translation>{file} no es un archivo que se pueda incorporar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>{file} is not in the library</source>
        <translation>{file} no está en la biblioteca</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>{file} is not there</source>
        <translation>{file} no está</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>{file} is there already</source>
        <translation>{file} ya existe</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>{file} is too large</source>
        <translation>{file} es demasiado grande</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>{file} is too long</source>
        <translation>{file} es demasiado largo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <source>{file} leads out of its folder</source>
        <translation>{file} lleva fuera de su carpeta</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>{file} must be converted first</source>
        <translation>{file} tiene que convertirse antes</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <source>{file} names an address</source>
        <translation>{file} nombra una dirección de red</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>{file} should lie beside the clinic&apos;s file and is another one, or not there. Please tell the clinic.</source>
        <translation>{file} debería estar junto al archivo de la clínica y es otro, o no está. Por favor, dígaselo a la clínica.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>{file} would not be taken in</source>
        <translation>{file} no se incorporaría</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>{folder} can&apos;t be written to now. What was saved is safe, and you can look at it and export it. To record again, please allow this user to write there, or copy the whole folder to a disk that takes it.</source>
        <translation>Ahora no se puede escribir en {folder}. Lo guardado está a salvo, y puede mirarlo y exportarlo. Para volver a anotar, permita que este usuario escriba allí, o copie toda la carpeta a un disco que lo admita.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>{folder} is not a folder. Nothing was changed. Please move that file away, or start with another folder.</source>
        <translation>{folder} no es una carpeta. No se ha cambiado nada. Por favor, mueva ese archivo, o inicie con otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>{folder} may only be read, so nothing can be kept there. Nothing was changed. Please allow this user to write there, or start “companion --data-dir” with another folder.</source>
        <translation>{folder} solo se puede leer, así que no se puede guardar nada allí. No se ha cambiado nada. Permita que este usuario escriba allí, o inicie «companion --data-dir» con otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>{name} has a new key, and packs with the old one are not taken in. Please ask for the latest pack.</source>
        <translation>{name} tiene una clave nueva, y los paquetes con la antigua no se incorporan. Por favor, pida el paquete más reciente.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>{name} is not who made the pack that is in place. That one stays. Please ask {name} about it.</source>
        <translation>{name} no es quien hizo el paquete instalado. Ese se queda. Por favor, pregunte a {name}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>{name} says that its key has changed, but the old key did not sign that. Nothing was taken.</source>
        <translation>{name} dice que su clave ha cambiado, pero la clave antigua no lo ha firmado. No se ha tomado nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>{n} MB are free. Please make some room before the next session, so that all of it can be saved.</source>
        <translation>Quedan {n} MB libres. Por favor, libere algo de espacio antes de la próxima sesión, para que todo pueda guardarse.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>{place} lies where any user of this computer can write, so nobody can know who wrote it. Companion starts with its own settings. Please tell the clinic.</source>
        <translation>{place} está donde cualquier usuario de este equipo puede escribir, así que nadie puede saber quién lo escribió. Companion se inicia con sus propios ajustes. Por favor, dígaselo a la clínica.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>{text} is not between {low} and {high}. This line is left out.</source>
        <translation>{text} no está entre {low} y {high}. Esta línea se omite.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <source>“{entry}” does not lie beside the playlist. Nothing was taken in; please put the files there.</source>
        <translation>«{entry}» no está junto a la lista. No se ha incorporado nada; por favor, ponga los archivos ahí.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <source>“{entry}” is not a file beside the playlist. Companion opens no network; nothing was taken in.</source>
        <translation>«{entry}» no es un archivo junto a la lista. Companion no abre ninguna red; no se ha incorporado nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>“{name}” has something that no page may have: pictures, links, HTML or code. Nothing was taken from the pack. Please tell whoever gave it to you.</source>
        <translation>«{name}» tiene algo que ninguna página puede tener: imágenes, enlaces, HTML o código. No se ha tomado nada del paquete. Por favor, dígaselo a quien se lo dio.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>“{name}” is not as it should be. Nothing was taken from the pack. Please tell whoever gave it to you.</source>
        <translation>«{name}» no está como debería. No se ha tomado nada del paquete. Por favor, dígaselo a quien se lo dio.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>“{name}” plays {file}, which is not in it. Nothing was taken. Please tell whoever gave it to you.</source>
        <translation>«{name}» reproduce {file}, que no está dentro. No se ha tomado nada. Por favor, dígaselo a quien se lo dio.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>“{text}” has no number yet. This line is left out until it has one.</source>
        <translation>«{text}» no tiene número todavía. Esta línea se omite hasta que lo tenga.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>“{text}” is no number of the scale. This line is left out.</source>
        <translation>«{text}» no es un número de la escala. Esta línea se omite.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>“{text}” is not a date in the order that was chosen. This line is left out.</source>
        <translation>«{text}» no es una fecha en el orden elegido. Esta línea se omite.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>“{title}” stays silent. The session goes on, and the next piece plays in its time.</source>
        <translation>«{title}» queda en silencio. La sesión sigue, y la siguiente pieza suena a su hora.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>“{title}” was valid until {until}. No session can start with it. Please ask {name} for a new one.</source>
        <translation>«{title}» era válido hasta el {until}. Con él no puede empezar ninguna sesión. Por favor, pida uno nuevo a {name}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>“{title}” was valid until {until}. The session goes on as planned; ask {name} for a new pack after it.</source>
        <translation>«{title}» era válido hasta el {until}. La sesión sigue como estaba prevista; después, pida a {name} un paquete nuevo.</translation>
    </message>
</context>
<context>
    <name>mood_table</name>
    <message>
        <location filename="../../companion/ui/pages/mood_table.py"/>
        <source>Blood pressure</source>
        <translation>Presión arterial</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_table.py"/>
        <source>Corrected: {text}</source>
        <translation>Corregido: {text}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_table.py"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_table.py"/>
        <source>Energy, 0 to 10</source>
        <translation>Energía, de 0 a 10</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_table.py"/>
        <source>Energy, average</source>
        <translation>Energía, media</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_table.py"/>
        <source>Lowest to highest</source>
        <translation>De la más baja a la más alta</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_table.py"/>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_table.py"/>
        <source>Mood, 0 to 10</source>
        <translation>Ánimo, de 0 a 10</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_table.py"/>
        <source>Mood, average</source>
        <translation>Ánimo, media</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_table.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_table.py"/>
        <source>Oxygen</source>
        <translation>Oxígeno</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_table.py"/>
        <source>Published band</source>
        <translation>Rango publicado</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_table.py"/>
        <source>Pulse</source>
        <translation>Pulso</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_table.py"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_table.py"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_table.py"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_table.py"/>
        <source>after rehearsal {n}</source>
        <translation>después del ensayo {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_table.py"/>
        <source>after session {n}</source>
        <translation>después de la sesión {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_table.py"/>
        <source>before rehearsal {n}</source>
        <translation>antes del ensayo {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_table.py"/>
        <source>before session {n}</source>
        <translation>antes de la sesión {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_table.py"/>
        <source>rehearsal {n}</source>
        <translation>ensayo {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_table.py"/>
        <source>session {n}</source>
        <translation>sesión {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_table.py"/>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
</context>
<context>
    <name>number_words</name>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>Czechia</source>
        <translation>Chequia</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>Denmark</source>
        <translation>Dinamarca</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>Finland</source>
        <translation>Finlandia</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>Netherlands</source>
        <translation>Países Bajos</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>New Zealand</source>
        <translation>Nueva Zelanda</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>Norway</source>
        <translation>Noruega</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>Poland</source>
        <translation>Polonia</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>South Africa</source>
        <translation>Sudáfrica</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>Sweden</source>
        <translation>Suecia</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>at all hours</source>
        <translation>a todas horas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>call</source>
        <translation>llamar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>call or text</source>
        <translation>llamar o enviar un SMS</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>perhaps not at all hours</source>
        <translation>quizá no a todas horas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>text HOME</source>
        <translation>enviar HOME por SMS</translation>
    </message>
</context>
<context>
    <name>picture</name>
    <message>
        <location filename="../../companion/ui/graph/picture.py"/>
        <source>Dots: readings{unit}.</source>
        <translation>Puntos: mediciones{unit}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/picture.py"/>
        <source>Dots: totals. Shades: the published bands. Talk it over with your clinician.</source>
        <translation>Puntos: totales. Franjas: los rangos publicados. Háblelo con su profesional de salud.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/picture.py"/>
        <source>Line: 7-day average. Shade: its spread (standard deviation). Dots: marks or daily averages, 0 to 10.</source>
        <translation>Línea: media de 7 días. Franja: su dispersión (desviación estándar). Puntos: marcas o medias del día, de 0 a 10.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/picture.py"/>
        <source>Rings: from rehearsals; they count in no average.</source>
        <translation>Anillos: de ensayos; no cuentan en ninguna media.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/picture.py"/>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/picture.py"/>
        <source>{what}, {span}</source>
        <translation>{what}, {span}</translation>
    </message>
</context>
<context>
    <name>prepared</name>
    <message>
        <location filename="../../companion/ui/pages/session/prepared.py"/>
        <source>2 minutes</source>
        <translation>2 minutos</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/prepared.py"/>
        <source>a reading outside the limits</source>
        <translation>una medición fuera de los límites</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/prepared.py"/>
        <source>name, and {n} lines</source>
        <translation>nombre, y {n} líneas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/prepared.py"/>
        <source>no session with this answer</source>
        <translation>no hay sesión con esta respuesta</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/prepared.py"/>
        <source>noted</source>
        <translation>anotado</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/prepared.py"/>
        <source>{name}, since {time}</source>
        <translation>{name}, desde las {time}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/prepared.py"/>
        <source>{n} of {all} answered</source>
        <translation>{n} de {all} respondidas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/prepared.py"/>
        <source>{n} of {all} ready</source>
        <translation>{n} de {all} listas</translation>
    </message>
</context>
<context>
    <name>protocol_choices</name>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>0 for the first hold, in both fields</source>
        <translation>0 para la primera toma, en los dos campos</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>About it</source>
        <translation>Sobre él</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>Checks and readings</source>
        <translation>Controles y mediciones</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>Coming back</source>
        <translation>El regreso</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>Course, days before</source>
        <translation>Proceso, días antes</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>Days after</source>
        <translation>Días después</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>Here belongs: {expected}.</source>
        <translation>Aquí corresponde: {expected}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>Phases and holds</source>
        <translation>Fases y tomas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>Questions and lists</source>
        <translation>Preguntas y listas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>So many belong here: {expected}.</source>
        <translation>Cuántos corresponden aquí: {expected}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>To be filled in</source>
        <translation>Por rellenar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>What is noticed</source>
        <translation>Lo que se observa</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>Your words</source>
        <translation>Sus palabras</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>a date not before the first day</source>
        <translation>una fecha no anterior al primer día</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>a length after the first hold, nothing otherwise</source>
        <translation>una duración después de la primera toma, nada en otro caso</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>a length from the shortest to the longest</source>
        <translation>una duración entre la más corta y la más larga</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>a number in one of the two</source>
        <translation>un número en uno de los dos</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>a session</source>
        <translation>una sesión</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>after the first hold</source>
        <translation>después de la primera toma</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>after the shortest time</source>
        <translation>después del tiempo mínimo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>at any time</source>
        <translation>en cualquier momento</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>before the close</source>
        <translation>antes de cerrar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>before the session</source>
        <translation>antes de la sesión</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>blood pressure</source>
        <translation>presión arterial</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>blood pressure, lower, mmHg</source>
        <translation>presión arterial, baja, mmHg</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>blood pressure, upper, mmHg</source>
        <translation>presión arterial, alta, mmHg</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>call the clinic</source>
        <translation>llamar a la clínica</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>call the emergency number</source>
        <translation>llamar a emergencias</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>comfort and watch</source>
        <translation>dar calma y observar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>coming back</source>
        <translation>volver</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>driving</source>
        <translation>conducir</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>for the sitter</source>
        <translation>para su acompañante</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>less than the time between two checks</source>
        <translation>menos que el tiempo entre dos controles</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>mood and place</source>
        <translation>ánimo y lugar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>more than the earliest time</source>
        <translation>más que el tiempo más temprano</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>no, while readings are not compared</source>
        <translation>no, mientras las mediciones no se comparen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>not less than the least number of days</source>
        <translation>no menos que el número mínimo de días</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>not less than the lower limit</source>
        <translation>no menos que el límite inferior</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>nothing, except when counted from a session</source>
        <translation>nada, salvo si se cuenta desde una sesión</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>nothing, while readings are not compared</source>
        <translation>nada, mientras las mediciones no se comparen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>numbers of planned sessions</source>
        <translation>números de sesiones previstas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>one of the contacts</source>
        <translation>uno de los contactos</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>oxygen</source>
        <translation>oxígeno</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>oxygen, %</source>
        <translation>oxígeno, %</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>pulse</source>
        <translation>pulso</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>pulse, per minute</source>
        <translation>pulso, por minuto</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>side effects</source>
        <translation>efectos secundarios</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>spit out</source>
        <translation>escupir</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>swallow</source>
        <translation>tragar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>the clinic</source>
        <translation>la clínica</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>the end of the last hold</source>
        <translation>el final de la última toma</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>the last planned session</source>
        <translation>la última sesión prevista</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>the patient</source>
        <translation>el paciente</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>the protocol&apos;s first day</source>
        <translation>el primer día del protocolo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>the sitter</source>
        <translation>su acompañante</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>the start of the first hold</source>
        <translation>el comienzo de la primera toma</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>what to expect</source>
        <translation>qué esperar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>when to call</source>
        <translation>cuándo llamar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>“{name}” is no field of this format.</source>
        <translation>«{name}» no es un campo de este formato.</translation>
    </message>
</context>
<context>
    <name>protocol_labels</name>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>0 for the first hold.</source>
        <translation>0 para la primera toma.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>0: phases are not made longer.</source>
        <translation>0: las fases no se alargan.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>1. Preparation</source>
        <translation>1. Preparación</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>2. Holds</source>
        <translation>2. Tomas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>3. Onset</source>
        <translation>3. Inicio del efecto</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>4. Window</source>
        <translation>4. Efecto pleno</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>5. Return</source>
        <translation>5. Regreso</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>6. Recovery</source>
        <translation>6. Recuperación</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>A date such as 2026-01-31.</source>
        <translation>Una fecha como 2026-01-31.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>A date such as 2026-01-31. No session opens before it.</source>
        <translation>Una fecha como 2026-01-31. Antes no se abre ninguna sesión.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>A hint</source>
        <translation>Una pista</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>A time such as 07:00; empty for no reminder.</source>
        <translation>Una hora como 07:00; vacío, sin recordatorio.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>A whole number that grows with each version you hand out.</source>
        <translation>Un número entero que crece con cada versión que entrega.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>About</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>After the hold before, at the earliest</source>
        <translation>Después de la toma anterior, lo más pronto</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>After the hold before, at the latest</source>
        <translation>Después de la toma anterior, lo más tarde</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>After which sessions</source>
        <translation>Después de qué sesiones</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>An example says so on every screen and opens rehearsals only.</source>
        <translation>Un ejemplo lo dice en cada pantalla y abre solo ensayos.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>And not before, on the day after</source>
        <translation>Y no antes de, el día siguiente</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>As long as the holds below.</source>
        <translation>Tan larga como las tomas de abajo.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>As patients see it.</source>
        <translation>Como lo ven los pacientes.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>At its end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Before a session</source>
        <translation>Antes de una sesión</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Begin the return early</source>
        <translation>Empezar antes el regreso</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>By the patient</source>
        <translation>Por el paciente</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>By the sitter</source>
        <translation>Por su acompañante</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Call the clinic</source>
        <translation>Llamar a la clínica</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Call the emergency number</source>
        <translation>Llamar a emergencias</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Check-ins after a session</source>
        <translation>Seguimientos después de una sesión</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Comfort and watch</source>
        <translation>Dar calma y observar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Compare readings with them</source>
        <translation>Comparar las mediciones con ellos</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Counted from</source>
        <translation>Se cuenta desde</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Counts as missed after</source>
        <translation>Cuenta como no hecho tras</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Days are counted from</source>
        <translation>Los días se cuentan desde</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Days between two sessions, as a rule</source>
        <translation>Días entre dos sesiones, por regla general</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Days between two sessions, at least</source>
        <translation>Días entre dos sesiones, como mínimo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Days, 0 for the day itself, with commas between them.</source>
        <translation>Días, 0 para el mismo día, separados por comas.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Each stands in the place of ours about the same.</source>
        <translation>Cada una ocupa el lugar de la nuestra sobre lo mismo.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Empty for the other two times.</source>
        <translation>Vacío para los otros dos momentos.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Empty: no limit there.</source>
        <translation>Vacío: sin límite ahí.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Empty: not said.</source>
        <translation>Vacío: no se dice.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>End a phase after its shortest time</source>
        <translation>Terminar una fase tras su tiempo mínimo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Example only</source>
        <translation>Solo ejemplo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>First words</source>
        <translation>Primeras palabras</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Food, drink, medicines: what, and how long before.</source>
        <translation>Comida, bebida, medicamentos: qué, y cuánto antes.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>For whom it was written</source>
        <translation>Para quién se escribió</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Go on after a stop</source>
        <translation>Seguir tras una detención</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Grounding</source>
        <translation>Anclaje</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Held in the mouth for</source>
        <translation>Se mantiene en la boca</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Holds</source>
        <translation>Tomas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>How long after the first hold&apos;s end</source>
        <translation>Cuánto después del final de la primera toma</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>How long before the first hold</source>
        <translation>Cuánto antes de la primera toma</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>If not, they are only shown. Say yes only where that was decided.</source>
        <translation>Si no, solo se muestran. Diga sí solo donde se haya decidido.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>In the room</source>
        <translation>En la habitación</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>In this order.</source>
        <translation>En este orden.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Last looked at on</source>
        <translation>Se revisó por última vez el</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Last words</source>
        <translation>Últimas palabras</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Limits for readings</source>
        <translation>Límites de las mediciones</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Line to tick</source>
        <translation>Línea para marcar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Lines before the close</source>
        <translation>Líneas antes de cerrar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Longest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Make a phase longer, by</source>
        <translation>Alargar una fase en</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>May stay empty.</source>
        <translation>Puede quedar vacío.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>May stay empty. Shown as it is.</source>
        <translation>Puede quedar vacío. Se muestra tal cual.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Measure again after</source>
        <translation>Medir otra vez tras</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Medicine, in your words</source>
        <translation>El medicamento, con sus palabras</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Name in the record</source>
        <translation>Nombre en el registro</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Name of the clinic</source>
        <translation>Nombre de la clínica</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>No session opens after it.</source>
        <translation>Después no se abre ninguna sesión.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Not before this long after the last hold</source>
        <translation>No antes de este tiempo tras la última toma</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Of what</source>
        <translation>De qué</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>One every</source>
        <translation>Uno cada</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>One for each tablet. The sitter starts each of them.</source>
        <translation>Una para cada comprimido. Su acompañante empieza cada una.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>One line for each.</source>
        <translation>Una línea para cada cosa.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Only where readings are compared.</source>
        <translation>Solo donde se comparan las mediciones.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Only with whom they called, and what was said.</source>
        <translation>Solo anotando a quién se llamó, y qué se dijo.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Outside before the first hold: no session</source>
        <translation>Fuera antes de la primera toma: no hay sesión</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Phases</source>
        <translation>Fases</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Prescriber</source>
        <translation>Quién prescribe</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Questionnaires</source>
        <translation>Cuestionarios</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Questions before a session</source>
        <translation>Preguntas antes de una sesión</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Questions to write about</source>
        <translation>Preguntas sobre las que escribir</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Readings</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Reminded at</source>
        <translation>Se recuerda a las</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Sessions planned</source>
        <translation>Sesiones previstas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Shortest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Shortest stay</source>
        <translation>Estancia mínima</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Shown beside the fields, in your words.</source>
        <translation>Se muestran junto a los campos, con sus palabras.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Side effects that are offered</source>
        <translation>Efectos secundarios que se ofrecen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Signs</source>
        <translation>Señales</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Somebody stays this long, whatever else is done.</source>
        <translation>Alguien se queda este tiempo, pase lo que pase.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Steer the music</source>
        <translation>Guiar la música</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Such as 07:00; may be empty.</source>
        <translation>Como 07:00; puede estar vacío.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>The answer that stops the session</source>
        <translation>La respuesta que detiene la sesión</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>The course</source>
        <translation>El proceso</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>The driving rule, as it is read aloud</source>
        <translation>La regla de conducir, como se lee en voz alta</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>The same in every version, so that a new one takes the old one&apos;s place.</source>
        <translation>El mismo en cada versión, para que una nueva ocupe el lugar de la anterior.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>The sitter answers each: yes or not yet.</source>
        <translation>Su acompañante responde a cada una: sí o todavía no.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>The sitter&apos;s buttons.</source>
        <translation>Los botones de su acompañante.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>The sitter&apos;s checks</source>
        <translation>Los controles de su acompañante</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>The time after a session</source>
        <translation>El tiempo después de una sesión</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Their numbers; empty for every one.</source>
        <translation>Sus números; vacío para todas.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Times of the driving rule</source>
        <translation>Tiempos de la regla de conducir</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>To the sitter, in the recovery</source>
        <translation>A su acompañante, en la recuperación</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>To the sitter, in the return</source>
        <translation>A su acompañante, en el regreso</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>To the sitter, in the window</source>
        <translation>A su acompañante, en el efecto pleno</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Until help is there</source>
        <translation>Hasta que llegue la ayuda</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Up to</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Used only once.</source>
        <translation>Se usa una sola vez.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>What do you notice?</source>
        <translation>¿Qué observa?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>What is asked</source>
        <translation>Qué se pregunta</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>What is made ready</source>
        <translation>Lo que se prepara</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>What is measured</source>
        <translation>Qué se mide</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>What is said then</source>
        <translation>Lo que se dice entonces</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>What is said when a reading is outside</source>
        <translation>Lo que se dice cuando una medición está fuera</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>What is shown for it</source>
        <translation>Lo que se muestra</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>What it is about</source>
        <translation>De qué trata</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>What it is called</source>
        <translation>Cómo se llama</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>What the patient is told</source>
        <translation>Lo que se dice al paciente</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>What the sitter may change</source>
        <translation>Lo que su acompañante puede cambiar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>What to do or leave</source>
        <translation>Qué hacer o dejar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>What to leave</source>
        <translation>Qué evitar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>What to look for</source>
        <translation>Qué buscar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>What to say on the phone</source>
        <translation>Qué decir por teléfono</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>When a line says not yet</source>
        <translation>Cuando una línea dice que todavía no</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>When help is needed</source>
        <translation>Cuando hace falta ayuda</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>When somebody has thoughts of harming themselves on a session&apos;s day</source>
        <translation>Cuando alguien piensa en hacerse daño el día de una sesión</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>When they answer</source>
        <translation>Cuándo responden</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Where this is from</source>
        <translation>De dónde es</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Which</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Who is called</source>
        <translation>A quién se llama</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Who may see it</source>
        <translation>Quién puede verlo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Who that is</source>
        <translation>Quién es</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Whom to call</source>
        <translation>A quién llamar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Word on the button</source>
        <translation>Palabra del botón</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Words</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Your own pages to read</source>
        <translation>Sus propias páginas para leer</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Your words</source>
        <translation>Sus palabras</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>phq9, phq8, phq2, gad7, gad2, pcl5, pain, or the id of one of your own.</source>
        <translation>phq9, phq8, phq2, gad7, gad2, pcl5, pain, o el identificador de uno propio.</translation>
    </message>
</context>
<context>
    <name>readout</name>
    <message>
        <location filename="../../companion/ui/graph/readout.py"/>
        <source>7-day average {mean}.</source>
        <translation>Media de 7 días {mean}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/readout.py"/>
        <source>After {session}.</source>
        <translation>Después de {session}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/readout.py"/>
        <source>Average of {n} marks, {low} to {high}.</source>
        <translation>Media de {n} marcas, de {low} a {high}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/readout.py"/>
        <source>Before {session}.</source>
        <translation>Antes de {session}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/readout.py"/>
        <source>In {session}.</source>
        <translation>En {session}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/readout.py"/>
        <source>On the day of {session}.</source>
        <translation>El día de {session}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/readout.py"/>
        <source>One day after {session}.</source>
        <translation>Un día después de {session}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/readout.py"/>
        <source>Talk it over with your clinician.</source>
        <translation>Háblelo con su profesional de salud.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/readout.py"/>
        <source>rehearsal {n}</source>
        <translation>ensayo {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/readout.py"/>
        <source>session {n}</source>
        <translation>sesión {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/readout.py"/>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/readout.py"/>
        <source>{n} days after {session}.</source>
        <translation>{n} días después de {session}.</translation>
    </message>
</context>
<context>
    <name>record_cards</name>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Check</source>
        <translation>Control</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Companion was closed or asleep</source>
        <translation>Companion estaba cerrado o en reposo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Due</source>
        <translation>Tocaba</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Ending</source>
        <translation>Final</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Extra</source>
        <translation>Extra</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Grounding</source>
        <translation>Anclaje</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Help opened</source>
        <translation>Se abrió la ayuda</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Hold</source>
        <translation>Toma</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Holds</source>
        <translation>Tomas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Intention</source>
        <translation>Intención</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Nothing was noted.</source>
        <translation>No se anotó nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Noticed and noted</source>
        <translation>Observado y anotado</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Phases</source>
        <translation>Fases</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Readiness</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Reading</source>
        <translation>Medición</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Readings</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Sitter</source>
        <translation>Acompañante</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Sitter called</source>
        <translation>Se llamó a su acompañante</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Stays</source>
        <translation>Se queda</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Taken</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>The plan of this session was written by a later version of Companion. What was noted is below.</source>
        <translation>El plan de esta sesión lo escribió una versión posterior de Companion. Lo anotado está abajo.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Was</source>
        <translation>Fue</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>anxious, else as usual</source>
        <translation>con ansiedad, lo demás como siempre</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>as usual</source>
        <translation>como siempre</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>did not begin</source>
        <translation>no empezó</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>missed</source>
        <translation>no se hizo a tiempo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>not answered</source>
        <translation>sin responder</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>not ended</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>not named</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>not started</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>not taken</source>
        <translation>no se hizo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>without values</source>
        <translation>sin valores</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>{length}, by the sitter</source>
        <translation>{length}, por su acompañante</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>{n} of {m} lines ready</source>
        <translation>{n} de {m} líneas listas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>{n} of {m} steps</source>
        <translation>{n} de {m} pasos</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>{n} times</source>
        <translation>{n} veces</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>{n}, then spit</source>
        <translation>{n}, después escupir</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>{n}, then swallow</source>
        <translation>{n}, después tragar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>{planned} + {more}</source>
        <translation>{planned} + {more}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>{session} ({local})</source>
        <translation>{session} ({local})</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>{time}, by the sitter</source>
        <translation>{time}, por su acompañante</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>{title}, version {n}, {clinic}</source>
        <translation>{title}, versión {n}, {clinic}</translation>
    </message>
</context>
<context>
    <name>record_words</name>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>A protocol was taken over</source>
        <translation>Se tomó un protocolo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>After a restart of the computer session time was {how}: {time}</source>
        <translation>Tras reiniciarse el equipo, el tiempo de sesión fue {how}: {time}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>After: mood {mood}, energy {energy} of 10</source>
        <translation>Después: ánimo {mood}, energía {energy} de 10</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>An entry of a later version of Companion: {kind}</source>
        <translation>Una anotación de una versión posterior de Companion: {kind}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Before: mood {mood}, energy {energy} of 10</source>
        <translation>Antes: ánimo {mood}, energía {energy} de 10</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Check {n} was not done in its time</source>
        <translation>El control {n} no se hizo a su hora</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Closed: {ending}</source>
        <translation>Cerrada: {ending}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Companion</source>
        <translation>Companion</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Companion was away for {length} and came back</source>
        <translation>Companion estuvo ausente {length} y volvió</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Corrected by {who}, {day} {time}: {text}</source>
        <translation>Corregido por {who}, {day} {time}: {text}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Correction to an entry that is not here: {text}</source>
        <translation>Corrección de una anotación que no está aquí: {text}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Grounding, step {n} done</source>
        <translation>Anclaje, paso {n} hecho</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Hold {n} ended</source>
        <translation>Toma {n} terminada</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Hold {n} ended by the sitter</source>
        <translation>Toma {n} terminada por su acompañante</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Hold {n} started</source>
        <translation>Toma {n} empezada</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Intention taken back</source>
        <translation>Intención retirada</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Intention: {text}</source>
        <translation>Intención: {text}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Mood {mood} of 10</source>
        <translation>Ánimo {mood} de 10</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Mood {mood}, energy {energy} of 10</source>
        <translation>Ánimo {mood}, energía {energy} de 10</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Not ready any more: {text}</source>
        <translation>Ya no está listo: {text}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Not yet: {text}</source>
        <translation>Todavía no: {text}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Note: {text}</source>
        <translation>Nota: {text}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Noticed {length} later.</source>
        <translation>Observado {length} después.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Noticed: {what}</source>
        <translation>Observado: {what}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Reading: {values}</source>
        <translation>Medición: {values}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Ready: {text}</source>
        <translation>Listo: {text}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Rehearsal {n} opened</source>
        <translation>Ensayo {n} abierto</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Session {n} opened</source>
        <translation>Sesión {n} abierta</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Sitter: {name}</source>
        <translation>Acompañante: {name}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>The clock was set back by {n} s</source>
        <translation>El reloj se atrasó {n} s</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>The computer&apos;s clock was set forward by {n} s</source>
        <translation>El reloj del equipo se adelantó {n} s</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>The help page was opened</source>
        <translation>Se abrió la página de ayuda</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>The music was let go on</source>
        <translation>Se dejó seguir la música</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>The music was made darker</source>
        <translation>La música se hizo más oscura</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>The music was made lighter</source>
        <translation>La música se hizo más clara</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>The music was made more gentle</source>
        <translation>La música se hizo más suave</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>The music was made more open</source>
        <translation>La música se hizo más abierta</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>The next piece was asked for</source>
        <translation>Se pidió la siguiente pieza</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>The patient asked for the sitter</source>
        <translation>El paciente llamó a su acompañante</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>The piece was asked to stay</source>
        <translation>Se pidió que siguiera la pieza</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>The sitter came</source>
        <translation>Su acompañante acudió</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>The sound failed; the session went on</source>
        <translation>Falló el sonido; la sesión siguió</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>The sound was back</source>
        <translation>El sonido volvió</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Yes: {text}</source>
        <translation>Sí: {text}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>corrected</source>
        <translation>corregido</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>ended early</source>
        <translation>terminó antes</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>not started</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>patient</source>
        <translation>paciente</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>sitter</source>
        <translation>acompañante</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>still open</source>
        <translation>sigue abierta</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>the protocol stops here</source>
        <translation>el protocolo se detiene aquí</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>without values</source>
        <translation>sin valores</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>{name} stays from here</source>
        <translation>{name} se queda desde aquí</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>{phase} began</source>
        <translation>{phase} empezó</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>{phase} began, by the sitter</source>
        <translation>{phase} empezó, por su acompañante</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>{phase} made longer by {length}</source>
        <translation>{phase} alargada en {length}</translation>
    </message>
</context>
<context>
    <name>remark_words</name>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>A longer crossfade</source>
        <translation>Un fundido más largo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>Fade for {fade} s</source>
        <translation>Fundir durante {fade} s</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>Fill it with the last track</source>
        <translation>Llenarlo con la última pista</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>From “{title}” to “{other}” it is {amount} LU louder than before and after.</source>
        <translation>De «{title}» a «{other}» suena {amount} LU más fuerte que antes y después.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>Leave its first {enter} s out</source>
        <translation>Quitar sus primeros {enter} s</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>Leave its last {leave} s out</source>
        <translation>Quitar sus últimos {leave} s</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>Leave {both} s out</source>
        <translation>Quitar {both} s</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>Leave {both} s out, fade for {fade} s</source>
        <translation>Quitar {both} s, fundir {fade} s</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>Lower the target of this phase</source>
        <translation>Bajar el objetivo de esta fase</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>Move it before the end</source>
        <translation>Ponerla antes del final</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>Move it behind</source>
        <translation>Ponerla detrás</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>Put it right</source>
        <translation>Arreglarlo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>Take it out</source>
        <translation>Sacarlo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>Take the rest away</source>
        <translation>Quitar el resto</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>Take them out</source>
        <translation>Sacarlas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>The music sinks by {amount} LU on its way from “{title}” to “{other}”.</source>
        <translation>La música baja {amount} LU al pasar de «{title}» a «{other}».</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>The voice “{title}” begins before the one before it has ended.</source>
        <translation>La voz «{title}» empieza antes de que termine la anterior.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>The voice “{title}” has no text beside it for those who can&apos;t hear it.</source>
        <translation>La voz «{title}» no tiene texto al lado para quien no puede oírla.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>The voice “{title}” lies behind the end of {phase} and is not heard.</source>
        <translation>La voz «{title}» está después del final de {phase} y no se oye.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>{length} of silence in {phase}, from {at}.</source>
        <translation>{length} de silencio en {phase}, desde {at}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>{phase} has no sound at all: {length}.</source>
        <translation>{phase} no tiene ningún sonido: {length}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>{phase} is full before “{title}”, which is heard only if it lasts longer.</source>
        <translation>{phase} ya está completa antes de «{title}», que solo se oye si la fase dura más.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>{phase} is full before “{title}”: {n} tracks are heard only if it lasts longer.</source>
        <translation>{phase} ya está completa antes de «{title}»: {n} pistas solo se oyen si la fase dura más.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>“{other}” begins softly: the music sinks by {amount} LU on its way there from “{title}”.</source>
        <translation>«{other}» empieza muy suave: la música baja {amount} LU al llegar desde «{title}».</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>“{title}” enters {amount} LU above its own loudness. It may startle.</source>
        <translation>«{title}» entra {amount} LU por encima de su propia sonoridad. Puede sobresaltar.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>“{title}” fades by itself: the music sinks by {amount} LU on its way to “{other}”.</source>
        <translation>«{title}» se apaga por sí sola: la música baja {amount} LU al pasar a «{other}».</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>“{title}” has sung words, which are not wanted in {phase}.</source>
        <translation>«{title}» tiene palabras cantadas, que no se quieren en {phase}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>“{title}” stays {amount} LU below its target: its peaks allow no more.</source>
        <translation>«{title}» queda {amount} LU por debajo de su objetivo: sus picos no permiten más.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>“{title}” was not found. It is silent until the same file is taken into the library again.</source>
        <translation>«{title}» no se encontró. Queda en silencio hasta que el mismo archivo vuelva a la biblioteca.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <location filename="../../companion/ui/report/words.py"/>
        <source>%n rehearsals</source>
        <translation>
            <numerusform>%n ensayo</numerusform>
            <numerusform>%n ensayos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>A few questions</source>
        <translation>Unas preguntas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>A score is a number and its published band. Talk it over with your clinician.</source>
        <translation>Una puntuación es un número y su rango publicado. Háblelo con su profesional de salud.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>A voice note of {length}; it stays in Companion.</source>
        <translation>Una nota de voz de {length}; se queda en Companion.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Asked</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Began</source>
        <translation>Empezó</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Check-in</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Check-ins</source>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Companion {version} · {for_whom} · made {day} {time} ({iso})</source>
        <translation>Companion {version} · {for_whom} · hecho {day} {time} ({iso})</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Corrected: {text}</source>
        <translation>Corregido: {text}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Everything, by time</source>
        <translation>Todo, por su hora</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Fingerprint {digits}</source>
        <translation>Huella {digits}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>From here on</source>
        <translation>Desde aquí</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Left out</source>
        <translation>Se omite</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Marks on the pad, from 0, unpleasant or calm, to 10, pleasant or activated.</source>
        <translation>Marcas del panel: de 0, desagradable o calma, a 10, agradable o activación.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Mood and energy</source>
        <translation>Ánimo y energía</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Nothing was noted.</source>
        <translation>No se anotó nada.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Opened {day} {time}, time of {zone}.</source>
        <translation>Abierta {day} {time}, hora de {zone}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Over</source>
        <translation>Pasó</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Oxygen saturation</source>
        <translation>Saturación de oxígeno</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Prescriber</source>
        <translation>Quién prescribe</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Pressure and pulse</source>
        <translation>Presión y pulso</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Published band</source>
        <translation>Rango publicado</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Questionnaires</source>
        <translation>Cuestionarios</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Record of a session</source>
        <translation>Registro de una sesión</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Record of the course</source>
        <translation>Registro del proceso</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Rehearsal {n}</source>
        <translation>Ensayo {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Rehearsal {n}, {day}</source>
        <translation>Ensayo {n}, {day}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Session time</source>
        <translation>Tiempo de sesión</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Session {n}</source>
        <translation>Sesión {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Session {n}, {day}</source>
        <translation>Sesión {n}, {day}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Side effect</source>
        <translation>Efecto secundario</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Side effects</source>
        <translation>Efectos secundarios</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>The fingerprint is the end of the event log. It is another one as soon as an entry is added or changed.</source>
        <translation>La huella es el final del registro de eventos. Es otra en cuanto se añade o cambia una anotación.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>The numbers to call were shown, {day} {time}.</source>
        <translation>Se mostraron los números a los que llamar, {day} {time}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>The patient says that they have spoken to someone, {day} {time}.</source>
        <translation>Paciente: dice que ha hablado con alguien, {day} {time}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>What was done, notes</source>
        <translation>Qué se hizo, notas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>What was planned, what happened and who noted it. Nothing here is computed or judged.</source>
        <translation>Lo previsto, lo que ocurrió y quién lo anotó. Nada aquí está calculado ni juzgado.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Your own copy: what was planned, what happened, and who noted it.</source>
        <translation>Su propia copia: lo previsto, lo que ocurrió, y quién lo anotó.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>earlier and removed words of the journal ({n})</source>
        <translation>palabras anteriores o sacadas del diario ({n})</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>for me</source>
        <translation>para mí</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>for the clinic</source>
        <translation>para la clínica</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>journal and intention ({n} entries)</source>
        <translation>diario e intención ({n} anotaciones)</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>lower pressure, mmHg</source>
        <translation>presión baja, mmHg</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>mild</source>
        <translation>leve</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>moderate</source>
        <translation>moderado</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>not noted</source>
        <translation>sin anotar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>other sessions ({n})</source>
        <translation>otras sesiones ({n})</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>oxygen, %</source>
        <translation>oxígeno, %</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>published number: {n}</source>
        <translation>número publicado: {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>pulse, per minute</source>
        <translation>pulso, por minuto</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>questionnaires that are not for the clinic ({n})</source>
        <translation>cuestionarios que no son para la clínica ({n})</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>rehearsals ({n})</source>
        <translation>ensayos ({n})</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>severe</source>
        <translation>fuerte</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>upper pressure, mmHg</source>
        <translation>presión alta, mmHg</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>without a name; number {subject}</source>
        <translation>sin nombre; número {subject}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>{count} of {of} answered with {least} or more</source>
        <translation>{count} de {of} con respuesta {least} o más</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>{name}: {values}</source>
        <translation>{name}: {values}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>{name}; number {subject}</source>
        <translation>{name}; número {subject}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>{n} marks from {first} to {last}; the table below has them all.</source>
        <translation>{n} marcas de {first} a {last}; la tabla de abajo las tiene todas.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>{sessions}, and {rehearsals}</source>
        <translation>{sessions}, y {rehearsals}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>{total} of {high}</source>
        <translation>{total} de {high}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>{y} at {x} min</source>
        <translation>{y} a los {x} min</translation>
    </message>
</context>
<context>
    <name>safety_words</name>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>Call the clinic</source>
        <translation>Llamar a la clínica</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>Call the emergency number</source>
        <translation>Llamar a emergencias</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>Called</source>
        <translation>Se llamó</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>Called the emergency number</source>
        <translation>Se llamó al número de emergencias</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>Called, from “Comfort and watch”</source>
        <translation>Llamada desde «Dar calma y observar»</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>Comfort and watch</source>
        <translation>Dar calma y observar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>Free space</source>
        <translation>Espacio libre</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>Music for the whole time</source>
        <translation>Música para todo el tiempo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>Outside the prescriber&apos;s limits: {values}</source>
        <translation>Fuera de los límites prescritos: {values}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>Power</source>
        <translation>Energía</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>Side effect {n} is over</source>
        <translation>El efecto secundario {n} ya pasó</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>Side effect {n}: {what}, {strength}</source>
        <translation>Efecto secundario {n}: {what}, {strength}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>Sound device</source>
        <translation>Dispositivo de sonido</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>Sound files</source>
        <translation>Archivos de sonido</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>Sound level</source>
        <translation>Nivel de sonido</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>Staying awake</source>
        <translation>Seguir despierto</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>The driving rule was read aloud</source>
        <translation>La regla de conducir se leyó en voz alta</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>The place: {address}</source>
        <translation>El lugar: {address}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>This computer was looked at</source>
        <translation>Se revisó este equipo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>Went on after a call. {who} said: {said}</source>
        <translation>Se siguió tras una llamada. {who} dijo: {said}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>Went on with {what} as it is: {why}</source>
        <translation>Se siguió con {what} tal como está: {why}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>blood pressure, lower</source>
        <translation>presión arterial, baja</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>blood pressure, upper</source>
        <translation>presión arterial, alta</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>mild</source>
        <translation>leve</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>moderate</source>
        <translation>moderado</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>oxygen</source>
        <translation>oxígeno</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>pulse</source>
        <translation>pulso</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>severe</source>
        <translation>fuerte</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>{what} from {low}</source>
        <translation>{what} desde {low}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>{what} up to {high}</source>
        <translation>{what} hasta {high}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>{what} {low} to {high}</source>
        <translation>{what} de {low} a {high}</translation>
    </message>
</context>
<context>
    <name>subject</name>
    <message>
        <location filename="../../companion/ui/graph/subject.py"/>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/subject.py"/>
        <source> a minute</source>
        <translation> por minuto</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/subject.py"/>
        <source> mmHg</source>
        <translation> mmHg</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/subject.py"/>
        <source>Blood pressure</source>
        <translation>Presión arterial</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/subject.py"/>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/subject.py"/>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/subject.py"/>
        <source>Oxygen</source>
        <translation>Oxígeno</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/subject.py"/>
        <source>Pulse</source>
        <translation>Pulso</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/subject.py"/>
        <source>activated</source>
        <translation>activación</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/subject.py"/>
        <source>calm</source>
        <translation>calma</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/subject.py"/>
        <source>pleasant</source>
        <translation>agradable</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/subject.py"/>
        <source>unpleasant</source>
        <translation>desagradable</translation>
    </message>
</context>
<context>
    <name>timeline_keys</name>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>+ −, F, Z</source>
        <translation>+ −, F, Z</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>Alt , .</source>
        <translation>Alt , .</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>Alt ← →</source>
        <translation>Alt ← →</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>Ctrl Z, Ctrl Y</source>
        <translation>Ctrl Z, Ctrl Y</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>Ctrl ← →, Home, End</source>
        <translation>Ctrl ← →, Inicio, Fin</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>J</source>
        <translation>J</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>Page Up, Page Down</source>
        <translation>Re Pág, Av Pág</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>Shift ← →</source>
        <translation>Mayús ← →</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>a shorter or longer crossfade</source>
        <translation>un fundido más corto o más largo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>begin earlier or later in the file</source>
        <translation>empezar antes o después en el archivo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>choose the track, or the voice, before or after</source>
        <translation>elegir la pista, o la voz, de antes o de después</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>closer, wider, everything, this join</source>
        <translation>más cerca, más lejos, todo, esta unión</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>cut the track in two at the line</source>
        <translation>cortar la pista en dos en la línea</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>end earlier or later in the file</source>
        <translation>terminar antes o después en el archivo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>go to the voices, and back to the tracks</source>
        <translation>ir a las voces, y volver a las pistas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>half a dB louder or quieter</source>
        <translation>medio dB más fuerte o más bajo</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>listen from the line, and stop</source>
        <translation>escuchar desde la línea, y parar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>listen to this join: from 10 s before to 10 s after</source>
        <translation>escuchar esta unión: de 10 s antes a 10 s después</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>move the line</source>
        <translation>mover la línea</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>move the track one place, also into the next phase</source>
        <translation>mover la pista un puesto, también a la fase siguiente</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>one second earlier or later: the rest before it, or the voice</source>
        <translation>un segundo antes o después: el silencio anterior, o la voz</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>take back, and make again, without end</source>
        <translation>deshacer, y rehacer, sin límite</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>take it out; the file stays in the library</source>
        <translation>sacarla; el archivo queda en la biblioteca</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>the other law of the crossfade</source>
        <translation>la otra ley del fundido</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>what fills the phase: the last track, all again, or silence</source>
        <translation>con qué se llena la fase: la última pista, todas otra vez, o silencio</translation>
    </message>
</context>
<context>
    <name>track_words</name>
    <message>
        <location filename="../../companion/ui/pages/studio/track_words.py"/>
        <source>, from {start}, {length} long, crossfade {fade} s, {curve}, level {level}</source>
        <translation>, desde {start}, dura {length}, fundido {fade} s, {curve}, nivel {level}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/track_words.py"/>
        <source>, not heard</source>
        <translation>, no se oye</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/track_words.py"/>
        <source>, only when brought back</source>
        <translation>, solo en el regreso anticipado</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/track_words.py"/>
        <source>1 track</source>
        <translation>1 pista</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/track_words.py"/>
        <source>1 voice</source>
        <translation>1 voz</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/track_words.py"/>
        <source>Voice {title}, at {time}{when}. {text}</source>
        <translation>Voz {title}, en {time}{when}. {text}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/track_words.py"/>
        <source>all tracks again</source>
        <translation>todas las pistas otra vez</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/track_words.py"/>
        <source>equal gain</source>
        <translation>ganancia igual</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/track_words.py"/>
        <source>equal power</source>
        <translation>potencia igual</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/track_words.py"/>
        <source>files as they are</source>
        <translation>archivos como están</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/track_words.py"/>
        <source>silence</source>
        <translation>silencio</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/track_words.py"/>
        <source>the last track again</source>
        <translation>la última pista otra vez</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/track_words.py"/>
        <source>{n} tracks</source>
        <translation>{n} pistas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/track_words.py"/>
        <source>{n} voices</source>
        <translation>{n} voces</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/track_words.py"/>
        <source>{title}, {phase}, {n} of {all}</source>
        <translation>{title}, {phase}, {n} de {all}</translation>
    </message>
</context>
</TS>
