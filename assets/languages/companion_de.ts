<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>About Companion</source>
        <translation>Über Companion</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>An update keeps your record and your settings. An older version does not open a record that a newer one has written: it says so, and changes nothing.</source>
        <translation>Eine neuere Version behält Ihre Akte und Ihre Einstellungen. Eine ältere öffnet keine Akte, die eine neuere geschrieben hat: Sie sagt es, und ändert nichts.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>Companion itself is under the MIT licence, and its sound under CC0.</source>
        <translation>Companion selbst steht unter der MIT-Lizenz, und sein Klang unter CC0.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>Companion never looks by itself, so please look now and then where you got it.</source>
        <translation>Companion sieht nie von selbst nach. Bitte sehen Sie ab und zu dort nach, woher Sie es haben.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>Companion {version}</source>
        <translation>Companion {version}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>Every licence in full</source>
        <translation>Alle Lizenzen im Wortlaut</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>Every licence in full comes with the installed program.</source>
        <translation>Alle Lizenzen im Wortlaut kommen mit dem installierten Programm.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>Keeps time, sound and record of a supervised session. It gives no medical advice, and it never opens a network connection.</source>
        <translation>Führt Zeit, Ton und Akte einer begleiteten Sitzung. Es gibt keinen medizinischen Rat, und es öffnet nie eine Netzverbindung.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>Made between two releases, for trying out.</source>
        <translation>Zwischen zwei Veröffentlichungen gemacht, zum Ausprobieren.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>Newer versions</source>
        <translation>Neuere Versionen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>Of {day}.</source>
        <translation>Vom {day}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>Qt, Qt for Python and FFmpeg are under the GNU Lesser General Public License, version 3 or 2.1; libsndfile, mpg123, LAME and soxr under version 2.1.</source>
        <translation>Qt, Qt for Python und FFmpeg stehen unter der GNU Lesser General Public License, Version 3 oder 2.1; libsndfile, mpg123, LAME und soxr unter Version 2.1.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>Show every licence in full</source>
        <translation>Alle Lizenzen im Wortlaut zeigen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>They lie beside the program as files of their own, and you may put your own builds in their place. For three years from the day you got it, The Companion developers give the complete source of exactly these versions to anyone who asks, at the cost of a copy; the places below have it too.</source>
        <translation>Sie liegen als eigene Dateien neben dem Programm, und Sie dürfen selbst gebaute an ihre Stelle setzen. Drei Jahre lang ab dem Tag, an dem Sie es bekommen haben, geben The Companion developers den vollständigen Quelltext genau dieser Versionen allen, die danach fragen, zu den Kosten einer Kopie; auch an den Orten unten ist er zu haben.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>This version</source>
        <translation>Diese Version</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>This version is more than a year old. Please look for a newer one.</source>
        <translation>Diese Version ist älter als ein Jahr. Bitte sehen Sie nach einer neueren.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>What Companion is built on</source>
        <translation>Worauf Companion aufbaut</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/about.py"/>
        <source>You got it from {clinic}: ask there.</source>
        <translation>Sie haben es von {clinic}: Fragen Sie dort.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>A reading</source>
        <translation>Eine Messung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>An extra check</source>
        <translation>Eine zusätzliche Kontrolle</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>An extra reading</source>
        <translation>Eine zusätzliche Messung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>Begin {phase} now</source>
        <translation>{phase} jetzt beginnen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>Begin {phase} now?</source>
        <translation>{phase} jetzt beginnen?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>Bring back gently</source>
        <translation>Sanft zurückholen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>Bring back gently?</source>
        <translation>Sanft zurückholen?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>By the protocol somebody stays with the patient for at least {length} of rest. It has not begun.</source>
        <translation>Nach dem Protokoll bleibt jemand für mindestens {length} Ruhe bei der behandelten Person. Sie hat noch nicht begonnen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>By the protocol somebody stays with the patient for {length} more.</source>
        <translation>Nach dem Protokoll bleibt jemand noch {length} bei der behandelten Person.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>Close the session</source>
        <translation>Sitzung abschließen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>Close the session now?</source>
        <translation>Sitzung jetzt abschließen?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>End the hold</source>
        <translation>Haltezeit beenden</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>End the session</source>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>End the session now?</source>
        <translation>Sitzung jetzt beenden?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>End this hold now?</source>
        <translation>Diese Haltezeit jetzt beenden?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>Go on without another hold?</source>
        <translation>Ohne weitere Haltezeit weitergehen?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>Go on without it</source>
        <translation>Ohne sie weitergehen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>It ends before the time that the protocol plans for it.</source>
        <translation>Sie endet vor der Zeit, die das Protokoll für sie plant.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>Planned by the protocol</source>
        <translation>Vom Protokoll geplant</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>Planned for {time}</source>
        <translation>Geplant für {time}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>Start hold {n}</source>
        <translation>Haltezeit {n} beginnen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>Start hold {n} now?</source>
        <translation>Haltezeit {n} jetzt beginnen?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>{name} stays with the patient.</source>
        <translation>{name} bleibt bei der behandelten Person.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>{phase} begins at once. No further hold can be started then.</source>
        <translation>{phase} beginnt sofort. Danach kann keine weitere Haltezeit beginnen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>{phase} ends before its planned time.</source>
        <translation>{phase} endet vor der geplanten Zeit.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/actions.py"/>
        <source>{phase} has lasted {length}. {then} begins now, and the music leads over to it softly.</source>
        <translation>{phase} hat {length} gedauert. {then} beginnt jetzt, und die Musik leitet sanft hinüber.</translation>
    </message>
</context>
<context>
    <name>AftercarePage</name>
    <message>
        <location filename="../../companion/ui/pages/aftercare.py"/>
        <source>After a session</source>
        <translation>Nach einer Sitzung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/aftercare.py"/>
        <source>Back to Today</source>
        <translation>Zurück zu Heute</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/aftercare.py"/>
        <source>Before the first session you can read here what comes after it.</source>
        <translation>Vor der ersten Sitzung können Sie hier lesen, was danach kommt.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/aftercare.py"/>
        <source>By the protocol this holds until {when} at least.</source>
        <translation>Nach dem Protokoll gilt das mindestens bis {when}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/aftercare.py"/>
        <source>Check-ins</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/aftercare.py"/>
        <source>Driving</source>
        <translation>Autofahren</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/aftercare.py"/>
        <source>From your clinic</source>
        <translation>Von Ihrer Klinik</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/aftercare.py"/>
        <source>Session {n}, {day}</source>
        <translation>Sitzung {n}, {day}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/aftercare.py"/>
        <source>When to call</source>
        <translation>Wann Sie anrufen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/aftercare.py"/>
        <source>Write or speak in the journal</source>
        <translation>Ins Tagebuch schreiben oder sprechen</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message numerus="yes">
        <location filename="../../companion/ui/pages/safety/backups.py"/>
        <source>%n backups, the latest from {when}</source>
        <translation>
            <numerusform>%n Sicherung, von {when}</numerusform>
            <numerusform>%n Sicherungen, die neueste von {when}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/backups.py"/>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/backups.py"/>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/backups.py"/>
        <source>Besides the record, a backup has the voice notes, the settings, and up to 200 MB of programmes, recorded voices and packs. The music in the library is in none: please keep its files.</source>
        <translation>Außer der Akte enthält eine Sicherung die Sprachnotizen, die Einstellungen und bis zu 200 MB an Programmen, aufgenommenen Stimmen und Paketen. Die Musik der Bibliothek ist in keiner: Bitte bewahren Sie deren Dateien auf.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/backups.py"/>
        <source>For another place</source>
        <translation>Für einen anderen Ort</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/backups.py"/>
        <source>Go back to an earlier state</source>
        <translation>Zu einem früheren Stand zurückgehen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/backups.py"/>
        <source>Made by themselves, each read back before it counts: one for each of the last 7 days and 4 weeks. They lie beside the record and open with its keys.</source>
        <translation>Von selbst gemacht, und jede zur Probe gelesen, bevor sie zählt: je eine für die letzten 7 Tage und 4 Wochen. Sie liegen neben der Akte und öffnen sich mit deren Schlüsseln.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/backups.py"/>
        <source>None yet. The first is made after a session, or within a day.</source>
        <translation>Noch keine. Die erste entsteht nach einer Sitzung, oder binnen eines Tages.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/backups.py"/>
        <source>One encrypted file that opens on any computer, with the passphrase or the recovery code of today. A memory stick in a drawer survives a lost computer.</source>
        <translation>Eine verschlüsselte Datei, die sich auf jedem Computer öffnet, mit der heutigen Passphrase oder dem heutigen Wiederherstellungscode. Ein Stick in der Schublade überlebt einen verlorenen Computer.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/backups.py"/>
        <source>Read the whole record through</source>
        <translation>Die ganze Akte durchlesen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/backups.py"/>
        <source>Save a backup there</source>
        <translation>Dort eine Sicherung speichern</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/backups.py"/>
        <source>The folder it goes to</source>
        <translation>Der Ordner, in den sie kommt</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message numerus="yes">
        <location filename="../../companion/ui/pages/session/banners.py"/>
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/banners.py"/>
        <source>A check is due. Please look at the patient.</source>
        <translation>Eine Kontrolle ist fällig. Bitte sehen Sie nach der behandelten Person.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/banners.py"/>
        <source>I am here</source>
        <translation>Ich bin da</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/banners.py"/>
        <source>Play it aloud</source>
        <translation>Laut abspielen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/banners.py"/>
        <source>Record now</source>
        <translation>Jetzt notieren</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/banners.py"/>
        <source>The check of {time} was not recorded. Please look at the patient.</source>
        <translation>Die Kontrolle von {time} wurde nicht notiert. Bitte sehen Sie nach der behandelten Person.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/banners.py"/>
        <source>The patient asks for you</source>
        <translation>Sie werden gerufen</translation>
    </message>
</context>
<context>
    <name>BeforeCard</name>
    <message>
        <location filename="../../companion/ui/pages/session/steps.py"/>
        <source>Before the first hold</source>
        <translation>Vor der ersten Haltezeit</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/steps.py"/>
        <source>Until the first hold</source>
        <translation>Bis zur ersten Haltezeit</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/steps.py"/>
        <source>{length} before</source>
        <translation>{length} vorher</translation>
    </message>
</context>
<context>
    <name>BeginCard</name>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/files_card.py"/>
        <source>A copy of the one in use</source>
        <translation>Eine Kopie des benutzten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/files_card.py"/>
        <source>A new protocol</source>
        <translation>Ein neues Protokoll</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/files_card.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/files_card.py"/>
        <source>Or a file, be it unfinished</source>
        <translation>Oder eine Datei, auch eine unfertige</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/files_card.py"/>
        <source>What would you like to write?</source>
        <translation>Was möchten Sie schreiben?</translation>
    </message>
</context>
<context>
    <name>BodyStep</name>
    <message>
        <location filename="../../companion/ui/pages/session/steps.py"/>
        <source>The questions are your prescriber&apos;s. Answer them together.</source>
        <translation>Die Fragen sind ärztlich vorgegeben. Beantworten Sie sie gemeinsam.</translation>
    </message>
</context>
<context>
    <name>BusyCard</name>
    <message>
        <location filename="../../companion/ui/widgets/busy_card.py"/>
        <source>Being stopped</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/widgets/busy_card.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>CheckForm</name>
    <message numerus="yes">
        <location filename="../../companion/ui/pages/session/check_form.py"/>
        <source>%n questions are still open</source>
        <translation>
            <numerusform>%n Frage ist noch offen</numerusform>
            <numerusform>%n Fragen sind noch offen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/check_form.py"/>
        <source>Anxious</source>
        <translation>Ängstlich</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/check_form.py"/>
        <source>Distressed</source>
        <translation>In Not</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/check_form.py"/>
        <source>Does the patient answer when called?</source>
        <translation>Kommt eine Antwort auf Ansprache?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/check_form.py"/>
        <source>From your clinic</source>
        <translation>Von Ihrer Klinik</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/check_form.py"/>
        <source>How does the patient seem?</source>
        <translation>Welchen Eindruck macht die Person?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/check_form.py"/>
        <source>Is the breathing normal?</source>
        <translation>Ist die Atmung normal?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/check_form.py"/>
        <source>Is the colour of face and lips as usual?</source>
        <translation>Ist die Farbe von Gesicht und Lippen wie immer?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/check_form.py"/>
        <source>Look at the patient</source>
        <translation>Sehen Sie nach der behandelten Person</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/check_form.py"/>
        <source>Look for</source>
        <translation>Achten Sie auf</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/check_form.py"/>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/check_form.py"/>
        <source>Not tried</source>
        <translation>Nicht versucht</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/check_form.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/check_form.py"/>
        <source>Please avoid</source>
        <translation>Bitte vermeiden</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/check_form.py"/>
        <source>Position, if you like</source>
        <translation>Lage, wenn Sie möchten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/check_form.py"/>
        <source>Record the check</source>
        <translation>Kontrolle notieren</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/check_form.py"/>
        <source>Settled</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/check_form.py"/>
        <source>What you did, if anything</source>
        <translation>Was Sie getan haben, falls etwas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/check_form.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>CheckIns</name>
    <message>
        <location filename="../../companion/rooms/check_ins.py"/>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/check_ins.py"/>
        <source>Begin anew?</source>
        <translation>Neu beginnen?</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/check_ins.py"/>
        <source>Go on with it</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/check_ins.py"/>
        <source>What you answered before is put aside. It stays in the record, and is not scored.</source>
        <translation>Was Sie vorher geantwortet haben, wird beiseitegelegt. Es bleibt in der Akte und wird nicht ausgewertet.</translation>
    </message>
</context>
<context>
    <name>CheckInsPage</name>
    <message>
        <location filename="../../companion/ui/pages/check_ins.py"/>
        <source> · corrected: {text}</source>
        <translation> · berichtigt: {text}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/check_ins.py"/>
        <source> · since {day}</source>
        <translation> · seit {day}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/check_ins.py"/>
        <source>A session is open. Check-ins wait until it is closed.</source>
        <translation>Eine Sitzung ist offen. Rückmeldungen warten, bis sie abgeschlossen ist.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/check_ins.py"/>
        <source>Answers, the latest first</source>
        <translation>Antworten, die neuesten zuerst</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/check_ins.py"/>
        <source>Asked now: {n}. Nothing has to be done at once.</source>
        <translation>Jetzt gefragt: {n}. Nichts muss sofort sein.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/check_ins.py"/>
        <source>Check-ins</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/check_ins.py"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/check_ins.py"/>
        <source>Nothing is asked now.</source>
        <translation>Jetzt wird nichts gefragt.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/check_ins.py"/>
        <source>Numbers to talk over with your clinician, not to be judged by.</source>
        <translation>Zahlen zum Besprechen mit Ihrem Behandlungsteam, nicht um sich daran zu messen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/check_ins.py"/>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/check_ins.py"/>
        <source>Something to write about</source>
        <translation>Etwas zum Schreiben</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/check_ins.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/check_ins.py"/>
        <source>What comes</source>
        <translation>Was kommt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/check_ins.py"/>
        <source>Your answers</source>
        <translation>Ihre Antworten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/check_ins.py"/>
        <source>Your clinic asks for this one, and its file is not here. Please ask your clinic for it.</source>
        <translation>Ihre Klinik fragt danach, und die Datei dazu ist nicht hier. Bitte fragen Sie Ihre Klinik danach.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/check_ins.py"/>
        <source>Your clinic&apos;s file says what is asked, and on which days. It will stand here.</source>
        <translation>In der Datei Ihrer Klinik steht, was an welchen Tagen gefragt wird. Es wird hier stehen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/check_ins.py"/>
        <source>kept for your clinic</source>
        <translation>für Ihre Klinik aufbewahrt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/check_ins.py"/>
        <source>no published bands</source>
        <translation>keine veröffentlichten Bereiche</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/check_ins.py"/>
        <source>{n} of {m} answered</source>
        <translation>{n} von {m} beantwortet</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/check_ins.py"/>
        <source>{total} of {high}</source>
        <translation>{total} von {high}</translation>
    </message>
</context>
<context>
    <name>ChecklistRow</name>
    <message>
        <location filename="../../companion/ui/widgets/checklist_row.py"/>
        <source>done</source>
        <translation>getan</translation>
    </message>
    <message>
        <location filename="../../companion/ui/widgets/checklist_row.py"/>
        <source>not done yet</source>
        <translation>noch nicht getan</translation>
    </message>
</context>
<context>
    <name>ClinicCard</name>
    <message>
        <location filename="../../companion/ui/pages/clinic_card.py"/>
        <source>Logo of {name}</source>
        <translation>Logo von {name}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/clinic_card.py"/>
        <source>Packs are taken in from this clinic, and from those it names.</source>
        <translation>Pakete werden von dieser Klinik übernommen, und von denen, die sie nennt.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/clinic_card.py"/>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/clinic_card.py"/>
        <source>Set by {name}</source>
        <translation>Festgelegt von {name}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/clinic_card.py"/>
        <source>Support</source>
        <translation>Unterstützung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/clinic_card.py"/>
        <source>Your clinic has set some things that can&apos;t be changed here.</source>
        <translation>Ihre Klinik hat einiges festgelegt, das hier nicht geändert werden kann.</translation>
    </message>
</context>
<context>
    <name>ClockSide</name>
    <message>
        <location filename="../../companion/ui/pages/session/clock_side.py"/>
        <source>left to start the next hold</source>
        <translation>bleiben, um die nächste Haltezeit zu beginnen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/clock_side.py"/>
        <source>of rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/clock_side.py"/>
        <source>of the protocol&apos;s shortest rest left</source>
        <translation>der kürzesten Ruhezeit nach dem Protokoll übrig</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/clock_side.py"/>
        <source>until the hold ends</source>
        <translation>bis die Haltezeit endet</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/clock_side.py"/>
        <source>until the music begins to bring you back</source>
        <translation>bis die Musik beginnt, zurückzuholen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/clock_side.py"/>
        <source>until the next hold may start</source>
        <translation>bis die nächste Haltezeit beginnen darf</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/clock_side.py"/>
        <source>until {phase} begins</source>
        <translation>bis {phase} beginnt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/clock_side.py"/>
        <source>{clock} since the first hold ended</source>
        <translation>{clock} seit dem Ende der ersten Haltezeit</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/clock_side.py"/>
        <source>{name} {n} of {all}</source>
        <translation>{name} {n} von {all}</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <location filename="../../companion/ui/pages/session/closed_page.py"/>
        <source>Being recorded…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/closed_page.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/closed_page.py"/>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/closed_page.py"/>
        <source>Everything is recorded.</source>
        <translation>Alles ist gespeichert.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/closed_page.py"/>
        <source>For the rest of the day</source>
        <translation>Für den Rest des Tages</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/closed_page.py"/>
        <source>No session was started</source>
        <translation>Es wurde keine Sitzung begonnen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/closed_page.py"/>
        <source>See the record</source>
        <translation>Akte ansehen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/closed_page.py"/>
        <source>The session has ended early</source>
        <translation>Die Sitzung ist früher zu Ende gegangen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/closed_page.py"/>
        <source>The session is closed</source>
        <translation>Die Sitzung ist abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/closed_page.py"/>
        <source>What was when</source>
        <translation>Was wann war</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/closed_page.py"/>
        <source>{name} stays</source>
        <translation>{name} bleibt</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <location filename="../../companion/ui/pages/code_card.py"/>
        <source>I have written it down</source>
        <translation>Ich habe ihn aufgeschrieben</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/code_card.py"/>
        <source>It is a whole code, but another one. Please look at your paper again.</source>
        <translation>Es ist ein ganzer Code, aber ein anderer. Bitte sehen Sie noch einmal auf Ihr Papier.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/code_card.py"/>
        <source>Now try it, so that you know it works: type all of it from your paper. Small letters will do as well.</source>
        <translation>Probieren Sie ihn jetzt aus, damit Sie wissen, dass er geht: Tippen Sie ihn ganz von Ihrem Papier ab. Groß oder klein ist gleich.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/code_card.py"/>
        <source>Show it once more</source>
        <translation>Noch einmal zeigen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/code_card.py"/>
        <source>The code, typed from your paper</source>
        <translation>Der Code, von Ihrem Papier abgetippt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/code_card.py"/>
        <source>This is what my paper says</source>
        <translation>Das steht auf meinem Papier</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/code_card.py"/>
        <source>Write it on paper and keep it away from this computer. It opens the record when nothing else does: with a forgotten passphrase, on a new computer, from a backup. It is shown only now.</source>
        <translation>Schreiben Sie ihn auf Papier und bewahren Sie es nicht bei diesem Computer auf. Er öffnet die Akte, wenn nichts anderes es tut: nach einer vergessenen Passphrase, auf einem neuen Computer, aus einer Sicherung. Er wird nur jetzt gezeigt.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/code_card.py"/>
        <source>Your recovery code</source>
        <translation>Ihr Code zum Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>CorrectionSheet</name>
    <message>
        <location filename="../../companion/ui/pages/correction_sheet.py"/>
        <source>Add a correction</source>
        <translation>Eine Berichtigung hinzufügen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/correction_sheet.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/correction_sheet.py"/>
        <source>Keep the correction</source>
        <translation>Berichtigung behalten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/correction_sheet.py"/>
        <source>The patient says so</source>
        <translation>Patient/in sagt es</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/correction_sheet.py"/>
        <source>The sitter says so</source>
        <translation>Die Begleitperson sagt es</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/correction_sheet.py"/>
        <source>What is right</source>
        <translation>Was richtig ist</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/correction_sheet.py"/>
        <source>What is right? The entry itself stays in the record, with these words beside it.</source>
        <translation>Was ist richtig? Der Eintrag selbst bleibt in der Akte, mit diesen Worten daneben.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/correction_sheet.py"/>
        <source>Who says so</source>
        <translation>Wer es sagt</translation>
    </message>
</context>
<context>
    <name>CourseCard</name>
    <message>
        <location filename="../../companion/ui/pages/today_course.py"/>
        <source>Asked now: {n}</source>
        <translation>Jetzt gefragt: {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_course.py"/>
        <source>Check-ins</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_course.py"/>
        <source>Next: today, {day}.</source>
        <translation>Als Nächstes: heute, {day}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_course.py"/>
        <source>Next: tomorrow, {day}.</source>
        <translation>Als Nächstes: morgen, {day}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_course.py"/>
        <source>Next: {day}, in {days} days.</source>
        <translation>Als Nächstes: {day}, in {days} Tagen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_course.py"/>
        <source>No day is planned for the next one.</source>
        <translation>Für die nächste ist kein Tag geplant.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_course.py"/>
        <source>Session {n} was today.</source>
        <translation>Sitzung {n} war heute.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_course.py"/>
        <source>Session {n} was yesterday.</source>
        <translation>Sitzung {n} war gestern.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_course.py"/>
        <source>Session {n} was {days} days ago.</source>
        <translation>Sitzung {n} war vor {days} Tagen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_course.py"/>
        <source>The course</source>
        <translation>Der Verlauf</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_course.py"/>
        <source>The first of {m} is still to come</source>
        <translation>Die erste von {m} kommt noch</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_course.py"/>
        <source>Your clinic&apos;s file says how many sessions are planned. They will stand here as dots.</source>
        <translation>In der Datei Ihrer Klinik steht, wie viele Sitzungen geplant sind. Sie werden hier als Punkte stehen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_course.py"/>
        <source>Your course</source>
        <translation>Ihr Verlauf</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_course.py"/>
        <source>{day} was planned, and no session is noted.</source>
        <translation>{day} war geplant, und keine Sitzung ist notiert.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_course.py"/>
        <source>{n} of {m} sessions done</source>
        <translation>{n} von {m} Sitzungen gemacht</translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>At least {n}.</source>
        <translation>Mindestens {n}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>Back to Today</source>
        <translation>Zurück zu Heute</translation>
    </message>
    <message numerus="yes">
        <location filename="../../companion/ui/pages/course.py"/>
        <source>By the protocol there are as a rule %n days between two sessions.</source>
        <translation>
            <numerusform>Nach dem Protokoll liegt in der Regel %n Tag zwischen zwei Sitzungen.</numerusform>
            <numerusform>Nach dem Protokoll liegen in der Regel %n Tage zwischen zwei Sitzungen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>Days since the one before: {n}</source>
        <translation>Tage seit der vorigen: {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>It does not take place</source>
        <translation>Sie findet nicht statt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>Move</source>
        <translation>Verlegen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>Move it to another day</source>
        <translation>Auf einen anderen Tag legen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>Passed over</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>Plan a session</source>
        <translation>Eine Sitzung planen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>Put it in the plan</source>
        <translation>In den Plan aufnehmen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>See the record</source>
        <translation>Akte ansehen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>Session {n}</source>
        <translation>Sitzung {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>Take out of the plan</source>
        <translation>Aus dem Plan nehmen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>The next one not before {day}.</source>
        <translation>Die nächste nicht vor {day}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>Why, if you like</source>
        <translation>Warum, wenn Sie möchten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>With a time</source>
        <translation>Mit Uhrzeit</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>Your course</source>
        <translation>Ihr Verlauf</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>at</source>
        <translation>um</translation>
    </message>
</context>
<context>
    <name>DialCode</name>
    <message>
        <location filename="../../companion/ui/widgets/dial_code.py"/>
        <source>Code to dial {phone} with a phone&apos;s camera</source>
        <translation>Code, um {phone} mit der Kamera eines Telefons zu wählen</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <location filename="../../companion/ui/pages/unlock.py"/>
        <source>Is a session running, and nobody here can open the record? The sitter can go on recording. It is sealed, and comes into the record when that is opened next.</source>
        <translation>Läuft eine Sitzung, und niemand hier kann die Akte öffnen? Die Begleitperson kann weiter notieren. Es wird versiegelt, und kommt in die Akte, wenn sie das nächste Mal geöffnet wird.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/unlock.py"/>
        <source>Record without opening</source>
        <translation>Notieren ohne Öffnen</translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <location filename="../../companion/ui/pages/door.py"/>
        <source>Calm sound</source>
        <translation>Ruhiger Klang</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/door.py"/>
        <source>Grounding</source>
        <translation>Erdung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/door.py"/>
        <source>Help now</source>
        <translation>Hilfe jetzt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/door.py"/>
        <source>Stop the sound</source>
        <translation>Klang beenden</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/door.py"/>
        <source>These work without a key.</source>
        <translation>Das geht ohne Schlüssel.</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <location filename="../../companion/ui/pages/due_card.py"/>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/due_card.py"/>
        <source>Go on with it</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/due_card.py"/>
        <source>In your own words</source>
        <translation>In Ihren eigenen Worten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/due_card.py"/>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/due_card.py"/>
        <source>Leave it out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/due_card.py"/>
        <source>Write about it</source>
        <translation>Darüber schreiben</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <location filename="../../companion/ui/pages/studio/editor.py"/>
        <source>Add a voice</source>
        <translation>Stimme hinzufügen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/editor.py"/>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/editor.py"/>
        <source>Add to the programme</source>
        <translation>Ins Programm nehmen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/editor.py"/>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/editor.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/editor.py"/>
        <source>Closer</source>
        <translation>Näher</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/editor.py"/>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/editor.py"/>
        <source>How the session goes</source>
        <translation>Wie die Sitzung verläuft</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/editor.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/editor.py"/>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/editor.py"/>
        <source>Listen to this join</source>
        <translation>Diesen Übergang anhören</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/editor.py"/>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/editor.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/editor.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/editor.py"/>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/editor.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/editor.py"/>
        <source>What each key does in the timeline</source>
        <translation>Was jede Taste in der Zeitleiste tut</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/editor.py"/>
        <source>Wider</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/editor.py"/>
        <source>as planned</source>
        <translation>wie geplant</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/editor.py"/>
        <source>brought back early</source>
        <translation>früher zurückgeholt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/editor.py"/>
        <source>files still taken in: {n}</source>
        <translation>Dateien, die noch aufgenommen werden: {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/editor.py"/>
        <source>phases at their longest</source>
        <translation>Phasen so lang wie möglich</translation>
    </message>
</context>
<context>
    <name>EffectForm</name>
    <message>
        <location filename="../../companion/ui/pages/session/effect_form.py"/>
        <source>A side effect</source>
        <translation>Eine Nebenwirkung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/effect_form.py"/>
        <source>How strong is it?</source>
        <translation>Wie stark ist es?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/effect_form.py"/>
        <source>It is over</source>
        <translation>Es ist vorbei</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/effect_form.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/effect_form.py"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/effect_form.py"/>
        <source>Record the side effect</source>
        <translation>Nebenwirkung notieren</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/effect_form.py"/>
        <source>Since when?</source>
        <translation>Seit wann?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/effect_form.py"/>
        <source>Something else, in your words</source>
        <translation>Etwas anderes, in Ihren Worten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/effect_form.py"/>
        <source>What is it?</source>
        <translation>Was ist es?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/effect_form.py"/>
        <source>What you did, if anything</source>
        <translation>Was Sie getan haben, falls etwas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/effect_form.py"/>
        <source>{n} min ago</source>
        <translation>Vor {n} min</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/effect_form.py"/>
        <source>{what}, for {length}</source>
        <translation>{what}, seit {length}</translation>
    </message>
</context>
<context>
    <name>EndForm</name>
    <message>
        <location filename="../../companion/ui/pages/session/end_form.py"/>
        <source>Another reason</source>
        <translation>Ein anderer Grund</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/end_form.py"/>
        <source>In your words, if you like</source>
        <translation>In Ihren Worten, wenn Sie möchten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/end_form.py"/>
        <source>Somebody is unwell</source>
        <translation>Jemandem geht es nicht gut</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/end_form.py"/>
        <source>The patient asks for it</source>
        <translation>Auf eigenen Wunsch der behandelten Person</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/end_form.py"/>
        <source>The sitter decides it</source>
        <translation>Die Begleitperson entscheidet es</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/end_form.py"/>
        <source>Why do you end here?</source>
        <translation>Warum beenden Sie hier?</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <location filename="../../companion/ui/pages/journal_entry.py"/>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/journal_entry.py"/>
        <source>It will not be shown again.</source>
        <translation>Es wird nicht mehr gezeigt.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/journal_entry.py"/>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/journal_entry.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/journal_entry.py"/>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/journal_entry.py"/>
        <source>The recording will be deleted.</source>
        <translation>Die Aufnahme wird gelöscht.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/journal_entry.py"/>
        <source>Voice note, {length}</source>
        <translation>Sprachnotiz, {length}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/journal_entry.py"/>
        <source>Yes, take it out</source>
        <translation>Ja, herausnehmen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/journal_entry.py"/>
        <source>{when}, changed {later}</source>
        <translation>{when}, geändert {later}</translation>
    </message>
</context>
<context>
    <name>EraseCard</name>
    <message>
        <location filename="../../companion/ui/pages/safety/erase.py"/>
        <source>Erase everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/erase.py"/>
        <source>Export it first</source>
        <translation>Erst exportieren</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/erase.py"/>
        <source>First the keys go, then the record, its backups, packs and settings: everything in this folder. Without its keys nobody can read any of it again, not even you.</source>
        <translation>Erst gehen die Schlüssel, dann die Akte, ihre Sicherungen, Pakete und Einstellungen: alles in diesem Ordner. Ohne die Schlüssel kann nichts davon je wieder gelesen werden, von niemandem, auch nicht von Ihnen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/erase.py"/>
        <source>Hold 2 s to erase everything</source>
        <translation>2 s halten, um alles zu löschen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/erase.py"/>
        <source>It can&apos;t reach what lies elsewhere: files you exported, backups you saved to another place, and copies that this system or a cloud made.</source>
        <translation>Was anderswo liegt, erreicht es nicht: Dateien, die Sie exportiert haben, Sicherungen an einem anderen Ort, und Kopien, die dieses System oder eine Cloud gemacht hat.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/erase.py"/>
        <source>Save a backup first</source>
        <translation>Erst eine Sicherung speichern</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/erase.py"/>
        <source>To go on, type: {word}</source>
        <translation>Um weiterzumachen, tippen Sie: {word}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/erase.py"/>
        <source>erase</source>
        <translation>löschen</translation>
    </message>
</context>
<context>
    <name>ErasedPage</name>
    <message>
        <location filename="../../companion/ui/pages/erased.py"/>
        <source>Close Companion</source>
        <translation>Companion schließen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/erased.py"/>
        <source>Everything is erased</source>
        <translation>Alles ist gelöscht</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/erased.py"/>
        <source>What lies elsewhere is still there: files you exported, backups you saved to another place, and copies that this system or a cloud made. A backup still opens with its own passphrase or code.</source>
        <translation>Was anderswo liegt, ist noch da: Dateien, die Sie exportiert haben, Sicherungen an einem anderen Ort, und Kopien, die dieses System oder eine Cloud gemacht hat. Eine Sicherung öffnet sich weiter mit ihrer eigenen Passphrase oder ihrem Code.</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>A calendar</source>
        <translation>Ein Kalender</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>A copy that Companion wrote (JSON, or events.csv of its tables), or a table of moods such as Daylio&apos;s (CSV). Nothing that is here is changed, and nothing comes twice.</source>
        <translation>Eine Kopie, die Companion geschrieben hat (JSON, oder events.csv aus seinen Tabellen), oder eine Tabelle mit Stimmungen, etwa von Daylio (CSV). Nichts, was hier ist, wird geändert, und nichts kommt doppelt.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>A copy to take in again (JSON)</source>
        <translation>Eine Kopie, die sich wieder übernehmen lässt (JSON)</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>A report to read (PDF)</source>
        <translation>Ein Bericht zum Lesen (PDF)</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/export_page.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>Being made: {n} %</source>
        <translation>Wird gemacht: {n} %</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/export_page.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <location filename="../../companion/ui/pages/studio/export_page.py"/>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/export_page.py"/>
        <source>Export “{title}”</source>
        <translation>„{title}“ exportieren</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>For a clinic&apos;s system (FHIR)</source>
        <translation>Für das System einer Klinik (FHIR)</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>For me</source>
        <translation>Für mich</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>For my clinic</source>
        <translation>Für meine Klinik</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/export_page.py"/>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/export_page.py"/>
        <source>It goes into this folder</source>
        <translation>Es kommt in diesen Ordner</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>It goes into {folder}.</source>
        <translation>Es kommt nach {folder}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>It is not encrypted: keep it where it is private, and delete it when it is not needed.</source>
        <translation>Es ist nicht verschlüsselt: Bewahren Sie es an einem privaten Ort auf, und löschen Sie es, wenn es nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>It will not be encrypted: whoever can open the file can read it.</source>
        <translation>Es wird nicht verschlüsselt: Wer die Datei öffnen kann, kann sie lesen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>Left out: {what}.</source>
        <translation>Weggelassen: {what}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>Look at it first</source>
        <translation>Erst ansehen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>My journal and intentions go along</source>
        <translation>Mein Tagebuch und meine Vorhaben gehen mit</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>My name, to stand in it; left empty, a number stands there</source>
        <translation>Mein Name, der darin steht; leer gelassen steht dort eine Nummer</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>Nothing has left Companion yet.</source>
        <translation>Noch hat nichts Companion verlassen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>Nothing is left out.</source>
        <translation>Nichts wird weggelassen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>Only this key will open it.</source>
        <translation>Nur dieser Schlüssel wird es öffnen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>Rehearsal {n}, {day}</source>
        <translation>Probe {n}, {day}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>Rehearsals go along</source>
        <translation>Proben gehen mit</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>Saved as {where}.</source>
        <translation>Gespeichert als {where}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>Session {n}, {day}</source>
        <translation>Sitzung {n}, {day}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>Tables (CSV)</source>
        <translation>Tabellen (CSV)</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>Take entries in from a file</source>
        <translation>Einträge aus einer Datei übernehmen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>The clinic&apos;s key (age1…), to encrypt it for them alone</source>
        <translation>Der Schlüssel der Klinik (age1…), um es nur für sie zu verschlüsseln</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>The record could take no note of it.</source>
        <translation>Die Akte konnte das nicht vermerken.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>The record leaves Companion only here, as files that you keep or hand over.</source>
        <translation>Nur hier verlässt die Akte Companion, als Dateien, die Sie behalten oder übergeben.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>The whole course</source>
        <translation>Der ganze Verlauf</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>What went out before</source>
        <translation>Was bisher hinausging</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>What went out before, the latest first</source>
        <translation>Was bisher hinausging, das Neueste zuerst</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>Where</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>Which sessions</source>
        <translation>Welche Sitzungen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/export_page.py"/>
        <source>Written: {n} %</source>
        <translation>Geschrieben: {n} %</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>all other sessions</source>
        <translation>alle anderen Sitzungen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>earlier and removed words of the journal</source>
        <translation>frühere und herausgenommene Worte des Tagebuchs</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>encrypted for a key</source>
        <translation>für einen Schlüssel verschlüsselt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>for me</source>
        <translation>für mich</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>for the clinic</source>
        <translation>für die Klinik</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>journal and intentions</source>
        <translation>Tagebuch und Vorhaben</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>left out: {what}</source>
        <translation>weggelassen: {what}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>other sessions</source>
        <translation>andere Sitzungen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>questionnaires that are not for the clinic</source>
        <translation>Fragebögen, die nicht für die Klinik sind</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>rehearsals</source>
        <translation>Proben</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>{form}, {whom}, {n} sessions</source>
        <translation>{form}, {whom}, {n} Sitzungen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>{left} were left out, of a session that was still open.</source>
        <translation>{left} aus einer noch offenen Sitzung blieben weg.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>{new} entries came in. {known} were here already.</source>
        <translation>{new} Einträge sind hereingekommen. {known} waren schon hier.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export.py"/>
        <source>{n} files</source>
        <translation>{n} Dateien</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <location filename="../../companion/ui/pages/file_choice.py"/>
        <source>Drop it here, or put it into your Downloads folder.</source>
        <translation>Legen Sie sie hier ab, oder in Ihren Ordner „Downloads“.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/file_choice.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/file_choice.py"/>
        <source>Or type where it lies</source>
        <translation>Oder tippen Sie, wo sie liegt</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <location filename="../../companion/ui/pages/beginning/steps.py"/>
        <source>As the person who has sessions, or as their sitter.</source>
        <translation>Als die Person, die Sitzungen hat, oder als ihre Begleitperson.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/steps.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/steps.py"/>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/steps.py"/>
        <source>I am a therapist</source>
        <translation>Ich arbeite therapeutisch</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/steps.py"/>
        <source>I make files that many people open.</source>
        <translation>Ich mache Dateien, die viele Menschen öffnen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/steps.py"/>
        <source>I make programmes of music, and protocols.</source>
        <translation>Ich mache Musikprogramme und Protokolle.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/steps.py"/>
        <source>I set it up for a clinic</source>
        <translation>Ich richte es für eine Klinik ein</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/steps.py"/>
        <source>I take part</source>
        <translation>Ich nehme teil</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/steps.py"/>
        <source>It calls nobody and sends nothing. Everything stays on this computer.</source>
        <translation>Es ruft niemanden an und sendet nichts. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/steps.py"/>
        <source>It does not watch over you. A sitter does.</source>
        <translation>Es wacht nicht über Sie. Das tut eine Begleitperson.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/steps.py"/>
        <source>It gives no medical advice and names no dose. That is your prescriber&apos;s part.</source>
        <translation>Es gibt keinen medizinischen Rat und nennt keine Dosis. Das ist Sache der ärztlichen Verordnung.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/steps.py"/>
        <source>It keeps a record: your mood, your course, your notes. Your clinic gets what you choose to give.</source>
        <translation>Es führt eine Akte: Ihre Stimmung, Ihren Verlauf, Ihre Notizen. Ihre Klinik bekommt, was Sie ihr geben möchten.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/steps.py"/>
        <source>It keeps the time of a session with prescribed ketamine, with a sitter beside you.</source>
        <translation>Es führt die Zeit einer Sitzung mit verordnetem Ketamin, mit einer Begleitperson neben Ihnen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/steps.py"/>
        <source>It plays calm music that does not stop, and helps you come back.</source>
        <translation>Es spielt ruhige Musik, die nicht abbricht, und hilft Ihnen zurückzukommen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/steps.py"/>
        <source>Page {n} of {all}</source>
        <translation>Seite {n} von {all}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/steps.py"/>
        <source>This only decides what is offered first. It is not written down.</source>
        <translation>Das bestimmt nur, was zuerst angeboten wird. Es wird nicht aufgeschrieben.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/steps.py"/>
        <source>Welcome to Companion</source>
        <translation>Willkommen bei Companion</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/steps.py"/>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/steps.py"/>
        <source>What it does not do</source>
        <translation>Was es nicht tut</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/steps.py"/>
        <source>Who is here?</source>
        <translation>Wer ist hier?</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <location filename="../../companion/ui/pages/session/form_page.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/form_page.py"/>
        <source>Get help</source>
        <translation>Hilfe holen</translation>
    </message>
</context>
<context>
    <name>GateCard</name>
    <message>
        <location filename="../../companion/ui/pages/session/gate_card.py"/>
        <source>If this was a slip of the hand, leave here and begin again.</source>
        <translation>Wenn das nur verrutscht ist, gehen Sie hier hinaus und beginnen Sie neu.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/gate_card.py"/>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/gate_card.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>GraphView</name>
    <message>
        <location filename="../../companion/ui/graph/view.py"/>
        <source>Graph of {what}</source>
        <translation>Grafik: {what}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/view.py"/>
        <source>Left and right step through the points, plus and minus zoom.</source>
        <translation>Links und rechts gehen durch die Punkte, Plus und Minus vergrößern und verkleinern.</translation>
    </message>
</context>
<context>
    <name>GroundingPage</name>
    <message>
        <location filename="../../companion/ui/pages/session/grounding_page.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/grounding_page.py"/>
        <source>Get help</source>
        <translation>Hilfe holen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/grounding_page.py"/>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/grounding_page.py"/>
        <source>Leave grounding</source>
        <translation>Erdung verlassen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/grounding_page.py"/>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/grounding_page.py"/>
        <source>Space, Enter or a tap anywhere · your sitter can do this with you</source>
        <translation>Leertaste, Eingabetaste oder ein Tippen irgendwo · Ihre Begleitperson kann es mit Ihnen tun</translation>
    </message>
</context>
<context>
    <name>GroundingView</name>
    <message>
        <location filename="../../companion/ui/widgets/grounding_view.py"/>
        <source>Step {n} of {all}</source>
        <translation>Schritt {n} von {all}</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <location filename="../../companion/ui/pages/guide.py"/>
        <source>Back to Today</source>
        <translation>Zurück zu Heute</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/guide.py"/>
        <source>From {clinic}. </source>
        <translation>Von {clinic}. </translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/guide.py"/>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/guide.py"/>
        <source>Source: {source}. Checked on {day}.</source>
        <translation>Quelle: {source}. Geprüft am {day}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/guide.py"/>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>HandbookPage</name>
    <message>
        <location filename="../../companion/ui/pages/handbook.py"/>
        <source>About Companion</source>
        <translation>Über Companion</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/handbook.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/handbook.py"/>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/handbook.py"/>
        <source>There is no translation of this chapter yet.</source>
        <translation>Dieses Kapitel gibt es bisher nur auf Englisch.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <location filename="../../companion/ui/pages/help.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help.py"/>
        <source>Grounding</source>
        <translation>Erdung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help.py"/>
        <source>Help now</source>
        <translation>Hilfe jetzt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help.py"/>
        <source>When something is wrong with Companion</source>
        <translation>Wenn mit Companion etwas nicht stimmt</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <location filename="../../companion/ui/widgets/hold_button.py"/>
        <source>Hold, or press Enter to be asked first</source>
        <translation>Halten, oder mit der Eingabetaste erst fragen lassen</translation>
    </message>
</context>
<context>
    <name>HoldCard</name>
    <message>
        <location filename="../../companion/ui/pages/session/hold_card.py"/>
        <source>At the end: spit out</source>
        <translation>Am Ende: ausspucken</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/hold_card.py"/>
        <source>At the end: swallow</source>
        <translation>Am Ende: schlucken</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/hold_card.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/hold_card.py"/>
        <source>The hold has ended: spit out now</source>
        <translation>Die Haltezeit ist vorbei: jetzt ausspucken</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/hold_card.py"/>
        <source>The hold has ended: swallow now</source>
        <translation>Die Haltezeit ist vorbei: jetzt schlucken</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <location filename="../../companion/home.py"/>
        <source>%n entries are kept in this window and tried again.</source>
        <translation>
            <numerusform>%n Eintrag wird in diesem Fenster bewahrt und erneut versucht.</numerusform>
            <numerusform>%n Einträge werden in diesem Fenster bewahrt und erneut versucht.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../companion/home.py"/>
        <source>A session is running</source>
        <translation>Eine Sitzung läuft</translation>
    </message>
    <message>
        <location filename="../../companion/home.py"/>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <location filename="../../companion/home.py"/>
        <source>EXAMPLE · for rehearsal only</source>
        <translation>BEISPIEL · nur zum Proben</translation>
    </message>
    <message>
        <location filename="../../companion/home.py"/>
        <source>Everything is saved again.</source>
        <translation>Alles ist wieder gespeichert.</translation>
    </message>
    <message>
        <location filename="../../companion/home.py"/>
        <source>Neither the record nor its folder takes them. If you close now, they are lost. Please note them on paper.</source>
        <translation>Weder die Akte noch ihr Ordner nimmt sie an. Wenn Sie jetzt schließen, gehen sie verloren. Bitte notieren Sie sie auf Papier.</translation>
    </message>
    <message>
        <location filename="../../companion/home.py"/>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <location filename="../../companion/home.py"/>
        <source>Some entries are not saved</source>
        <translation>Einige Einträge sind nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../companion/home.py"/>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <location filename="../../companion/home.py"/>
        <source>The patient asks for you.</source>
        <translation>Sie werden gerufen.</translation>
    </message>
    <message>
        <location filename="../../companion/home.py"/>
        <source>The protocol “{title}” is in place.</source>
        <translation>Das Protokoll „{title}“ ist eingerichtet.</translation>
    </message>
    <message>
        <location filename="../../companion/home.py"/>
        <source>The session&apos;s time goes on, and so does the music. Open Companion again to be back in it.</source>
        <translation>Die Zeit der Sitzung läuft weiter, und die Musik auch. Öffnen Sie Companion wieder, um in die Sitzung zurückzukehren.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>The whole programme</source>
        <translation>Das ganze Programm</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <location filename="../../companion/rooms/journal.py"/>
        <source>Your voice note is kept.</source>
        <translation>Ihre Sprachnotiz ist aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <location filename="../../companion/ui/pages/journal.py"/>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/journal.py"/>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/journal.py"/>
        <source>Not this one</source>
        <translation>Doch nicht</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/journal.py"/>
        <source>Recording. It stays on this computer, encrypted.</source>
        <translation>Aufnahme läuft. Sie bleibt auf diesem Computer, verschlüsselt.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/journal.py"/>
        <source>Show earlier ones</source>
        <translation>Frühere zeigen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/journal.py"/>
        <source>Speak instead</source>
        <translation>Lieber sprechen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/journal.py"/>
        <source>Stop and keep it</source>
        <translation>Aufhören und behalten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/journal.py"/>
        <source>What would you like to keep?</source>
        <translation>Was möchten Sie bewahren?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/journal.py"/>
        <source>What you write or speak stands here, the latest first.</source>
        <translation>Was Sie schreiben oder sprechen, steht hier, das Neueste zuerst.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/journal.py"/>
        <source>Write about it</source>
        <translation>Darüber schreiben</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/journal.py"/>
        <source>Yours alone. It goes to nobody, and into no file for your clinic unless you choose it there.</source>
        <translation>Es gehört Ihnen allein. Es geht an niemanden, und in keine Datei für Ihre Klinik, außer Sie wählen es dort.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>Everything here can be done without a mouse.</source>
        <translation>Hier geht alles ohne Maus.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
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
        <translation>Stunden</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/answers.py"/>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/answers.py"/>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/answers.py"/>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/answers.py"/>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <location filename="../../companion/ui/pages/studio/library_page.py"/>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/library_page.py"/>
        <source>Artist</source>
        <translation>Künstler/in</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/library_page.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/library_page.py"/>
        <source>Check every file</source>
        <translation>Jede Datei prüfen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/library_page.py"/>
        <source>Every file is as it was: {n} in all.</source>
        <translation>Jede Datei ist, wie sie war: {n} insgesamt.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/library_page.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/library_page.py"/>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/library_page.py"/>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/library_page.py"/>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/library_page.py"/>
        <source>Measured</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/library_page.py"/>
        <source>Missing or changed: {n} of {all} files.</source>
        <translation>Fehlend oder geändert: {n} von {all} Dateien.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/library_page.py"/>
        <source>Sound files, or a folder of them</source>
        <translation>Tondateien, oder ein Ordner damit</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/library_page.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/library_page.py"/>
        <source>Sung words</source>
        <translation>Gesungene Worte</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/library_page.py"/>
        <source>Take out of the library</source>
        <translation>Aus der Bibliothek nehmen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/library_page.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/library_page.py"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/library_page.py"/>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/library_page.py"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/library_page.py"/>
        <source>{length} · {loud} · range {range} LU · true peak {peak} dBTP · first second {entry} LU</source>
        <translation>{length} · {loud} · Umfang {range} LU · True Peak {peak} dBTP · erste Sekunde {entry} LU</translation>
    </message>
</context>
<context>
    <name>LiftForm</name>
    <message>
        <location filename="../../companion/ui/pages/session/lift_form.py"/>
        <source>Call first. Your words stay in the record.</source>
        <translation>Rufen Sie erst an. Ihre Worte bleiben in der Akte.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/lift_form.py"/>
        <source>They say that we go on</source>
        <translation>Es heißt, wir machen weiter</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/lift_form.py"/>
        <source>What did the clinic say?</source>
        <translation>Was hat die Klinik gesagt?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/lift_form.py"/>
        <source>What they said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/lift_form.py"/>
        <source>Who you spoke with</source>
        <translation>Mit wem Sie gesprochen haben</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <location filename="../../companion/ui/pages/session/steps.py"/>
        <source>Your prescriber&apos;s limits</source>
        <translation>Ärztliche Grenzwerte</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message numerus="yes">
        <location filename="../../companion/ui/pages/safety/lock.py"/>
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/lock.py"/>
        <source>By itself, when nobody has touched it for</source>
        <translation>Von selbst, wenn niemand sie berührt hat für</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/lock.py"/>
        <source>Ctrl+L</source>
        <translation>Strg+L</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/lock.py"/>
        <source>Leave Companion&apos;s windows out of pictures of the screen</source>
        <translation>Die Fenster von Companion aus Bildern des Bildschirms heraushalten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/lock.py"/>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/lock.py"/>
        <source>Lock by itself after</source>
        <translation>Von selbst sperren nach</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/lock.py"/>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/lock.py"/>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/lock.py"/>
        <source>Only where a passphrase or a code must be given; a keyring or a login would open it again. Never while a session is open. Words that were not saved go with the lock.</source>
        <translation>Nur wo eine Passphrase oder ein Code eingegeben werden muss; ein Schlüsselbund oder eine Anmeldung würde sie gleich wieder öffnen. Nie, während eine Sitzung offen ist. Worte, die nicht gespeichert wurden, gehen mit dem Sperren verloren.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/lock.py"/>
        <source>This system offers no way to do that.</source>
        <translation>Dieses System bietet dafür keinen Weg.</translation>
    </message>
</context>
<context>
    <name>MachineStep</name>
    <message numerus="yes">
        <location filename="../../companion/ui/pages/session/machine_step.py"/>
        <source>%n to look at</source>
        <translation>
            <numerusform>%n Punkt anzusehen</numerusform>
            <numerusform>%n Punkte anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_step.py"/>
        <source>I hear it</source>
        <translation>Ich höre sie</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_step.py"/>
        <source>I hear nothing</source>
        <translation>Ich höre nichts</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_step.py"/>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_step.py"/>
        <source>Nothing here leaves this computer.</source>
        <translation>Nichts davon verlässt diesen Computer.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_step.py"/>
        <source>Notifications are off</source>
        <translation>Benachrichtigungen sind aus</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_step.py"/>
        <source>Ring the bell</source>
        <translation>Glocke läuten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_step.py"/>
        <source>looked at</source>
        <translation>angesehen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../companion/ui/window.py"/>
        <source>Check-ins</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/window.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/window.py"/>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <location filename="../../companion/ui/window.py"/>
        <source>Help now</source>
        <translation>Hilfe jetzt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/window.py"/>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <location filename="../../companion/ui/window.py"/>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/window.py"/>
        <source>Programmes</source>
        <translation>Programme</translation>
    </message>
    <message>
        <location filename="../../companion/ui/window.py"/>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/window.py"/>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/window.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/window.py"/>
        <source>Sitter, clinic, grounding</source>
        <translation>Begleitperson, Klinik, Erdung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/window.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>MakePackPage</name>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>A key tells your patients that a pack is yours. Its passphrase has {least} characters or more.</source>
        <translation>An einem Schlüssel ist zu erkennen, dass ein Paket von Ihnen ist. Seine Passphrase hat {least} Zeichen oder mehr.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Add a file</source>
        <translation>Datei hinzufügen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Add “{title}”</source>
        <translation>„{title}“ dazunehmen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Back to your packs</source>
        <translation>Zurück zu Ihren Paketen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Lasting id, such as your domain name: clinic.example</source>
        <translation>Bleibende Kennung, etwa Ihr Domainname: klinik.example</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Make a pack</source>
        <translation>Ein Paket machen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Make the key</source>
        <translation>Schlüssel machen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Name of clinic or therapist</source>
        <translation>Name der Klinik oder der therapeutischen Praxis</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>One signed file with protocol, music and pages, for your patients to open.</source>
        <translation>Eine signierte Datei mit Protokoll, Musik und Seiten, die Ihre Patienten und Patientinnen öffnen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Passphrase of the key</source>
        <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Protocol, programmes with their sound, questionnaires, pages (.md) and contacts.</source>
        <translation>Protokoll, Programme mit ihrem Ton, Fragebögen, Seiten (.md) und Kontakte.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Questionnaire</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Saved as {path}.</source>
        <translation>Gespeichert als {path}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Sign and save the pack</source>
        <translation>Paket signieren und speichern</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Sound: {n} files</source>
        <translation>Klang: {n} Dateien</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Still missing: {what}.</source>
        <translation>Es fehlt noch: {what}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Take out {name}</source>
        <translation>{name} herausnehmen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>The pack</source>
        <translation>Das Paket</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>The pack is signed, and was read back whole: {name}</source>
        <translation>Das Paket ist signiert und wurde zur Probe ganz gelesen: {name}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>The same once more</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>The two passphrases are not the same. Please type both again.</source>
        <translation>Die beiden Passphrasen sind nicht gleich. Bitte geben Sie beide noch einmal ein.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>These words stand for your key. Print them on the paper that your patients get.</source>
        <translation>Diese Wörter stehen für Ihren Schlüssel. Drucken Sie sie auf das Papier, das Ihre Patienten und Patientinnen bekommen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Title of the pack</source>
        <translation>Titel des Pakets</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Valid until, such as 2027-06-30; empty: without an end</source>
        <translation>Gültig bis, etwa 2027-06-30; leer: ohne Ende</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Version: a whole number that only grows</source>
        <translation>Version: eine ganze Zahl, die nur wächst</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>What goes in</source>
        <translation>Was hineinkommt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>What is new, for your patients</source>
        <translation>Was neu ist, für Ihre Patienten und Patientinnen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Whom it is from</source>
        <translation>Von wem es ist</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Your key</source>
        <translation>Ihr Schlüssel</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>Your own programmes, with their sound and your voice:</source>
        <translation>Ihre eigenen Programme, mit ihrem Klang und Ihrer Stimme:</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>a key</source>
        <translation>ein Schlüssel</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>name, id, title, version and date</source>
        <translation>Name, Kennung, Titel, Version und Datum</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>something to go in</source>
        <translation>etwas, das hineinkommt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/make_page.py"/>
        <source>the key&apos;s passphrase</source>
        <translation>die Passphrase des Schlüssels</translation>
    </message>
</context>
<context>
    <name>MeasurePage</name>
    <message>
        <location filename="../../companion/ui/pages/measure.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/measure.py"/>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/measure.py"/>
        <source>Begun on {day}: {n} of {m} answered.</source>
        <translation>Begonnen am {day}: {n} von {m} beantwortet.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/measure.py"/>
        <source>Each answer is kept at once. You can stop and go on another time.</source>
        <translation>Jede Antwort wird sofort behalten. Sie können aufhören und ein andermal weitermachen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/measure.py"/>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/measure.py"/>
        <source>Go on another time</source>
        <translation>Ein andermal weitermachen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/measure.py"/>
        <source>It stays in its own words: only an official translation may be shown, and there is none here.</source>
        <translation>Er bleibt in seinen eigenen Worten: Nur eine offizielle Übersetzung darf gezeigt werden, und hier gibt es keine.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/measure.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/measure.py"/>
        <source>Question {n} of {m}</source>
        <translation>Frage {n} von {m}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/measure.py"/>
        <source>The question before</source>
        <translation>Die Frage davor</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/measure.py"/>
        <source>You may leave this one out. It does not count in the score.</source>
        <translation>Diese dürfen Sie auslassen. Sie zählt nicht zur Summe.</translation>
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
        <translation>Stimmung von 0 bis 10 an {n} der letzten 30 Tage: niedrigste {low}, höchste {high}, zuletzt {last}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today.py"/>
        <source>Mood, last 30 days</source>
        <translation>Stimmung, letzte 30 Tage</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today.py"/>
        <source>Nothing is marked yet</source>
        <translation>Noch nichts ist eingetragen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today.py"/>
        <source>Nothing is marked yet. A mark on the pad now and then makes a line here.</source>
        <translation>Noch nichts ist eingetragen. Ein Eintrag auf dem Feld dann und wann wird hier eine Linie.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today.py"/>
        <source>See the graph</source>
        <translation>Grafik ansehen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today.py"/>
        <source>session {n}</source>
        <translation>Sitzung {n}</translation>
    </message>
</context>
<context>
    <name>MoodColumns</name>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>Also into the note</source>
        <translation>Auch in die Notiz</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>And {n} more.</source>
        <translation>Und {n} weitere.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>Highest number of the mood</source>
        <translation>Höchste Zahl der Stimmung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>How {file} is read</source>
        <translation>Wie {file} gelesen wird</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>Leave it</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>Lowest number of the mood</source>
        <translation>Niedrigste Zahl der Stimmung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>Mood, 0 to 10</source>
        <translation>Stimmung, 0 bis 10</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>Nothing is written until you say so.</source>
        <translation>Nichts wird geschrieben, bevor Sie es sagen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>Order of dates</source>
        <translation>Reihenfolge im Datum</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>Reading the table…</source>
        <translation>Die Tabelle wird gelesen …</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>Take in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>What each word counts, from 0 to 10</source>
        <translation>Was jedes Wort zählt, von 0 bis 10</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>What would come in</source>
        <translation>Was hereinkäme</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>column {n}</source>
        <translation>Spalte {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_columns.py"/>
        <source>{new} marks would come in. {known} are here already. {bad} lines would be left out.</source>
        <translation>{new} Einträge kämen herein. {known} sind schon hier. {bad} Zeilen blieben weg.</translation>
    </message>
</context>
<context>
    <name>MoodPad</name>
    <message numerus="yes">
        <location filename="../../companion/ui/widgets/mood_pad.py"/>
        <source>%n percent activated</source>
        <translation>
            <numerusform>%n Prozent aktiviert</numerusform>
            <numerusform>%n Prozent aktiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../companion/ui/widgets/mood_pad.py"/>
        <source>%n percent calm</source>
        <translation>
            <numerusform>%n Prozent ruhig</numerusform>
            <numerusform>%n Prozent ruhig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../companion/ui/widgets/mood_pad.py"/>
        <source>%n percent pleasant</source>
        <translation>
            <numerusform>%n Prozent angenehm</numerusform>
            <numerusform>%n Prozent angenehm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../companion/ui/widgets/mood_pad.py"/>
        <source>%n percent unpleasant</source>
        <translation>
            <numerusform>%n Prozent unangenehm</numerusform>
            <numerusform>%n Prozent unangenehm</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../companion/ui/widgets/mood_pad.py"/>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <location filename="../../companion/ui/widgets/mood_pad.py"/>
        <source>Pleasantness</source>
        <translation>Angenehm oder nicht</translation>
    </message>
    <message>
        <location filename="../../companion/ui/widgets/mood_pad.py"/>
        <source>activated</source>
        <translation>aktiviert</translation>
    </message>
    <message>
        <location filename="../../companion/ui/widgets/mood_pad.py"/>
        <source>calm</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <location filename="../../companion/ui/widgets/mood_pad.py"/>
        <source>neither activated nor calm</source>
        <translation>weder aktiviert noch ruhig</translation>
    </message>
    <message>
        <location filename="../../companion/ui/widgets/mood_pad.py"/>
        <source>neither pleasant nor unpleasant</source>
        <translation>weder angenehm noch unangenehm</translation>
    </message>
    <message>
        <location filename="../../companion/ui/widgets/mood_pad.py"/>
        <source>nothing chosen yet</source>
        <translation>noch nichts gewählt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/widgets/mood_pad.py"/>
        <source>pleasant</source>
        <translation>angenehm</translation>
    </message>
    <message>
        <location filename="../../companion/ui/widgets/mood_pad.py"/>
        <source>unpleasant</source>
        <translation>unangenehm</translation>
    </message>
</context>
<context>
    <name>MoodPage</name>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>As a drawing (SVG)</source>
        <translation>Als Zeichnung (SVG)</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>As a page (PDF)</source>
        <translation>Als Seite (PDF)</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>As a picture (PNG)</source>
        <translation>Als Bild (PNG)</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>As a table (CSV)</source>
        <translation>Als Tabelle (CSV)</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>Blood pressure</source>
        <translation>Blutdruck</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>Each mark on the pad becomes a dot here, and a week of them a line. Sessions are marked where they were.</source>
        <translation>Jeder Eintrag auf dem Feld wird hier ein Punkt, und eine Woche davon eine Linie. Sitzungen sind an ihrer Stelle markiert.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>Latest: {value}, {date}.</source>
        <translation>Zuletzt: {value}, {date}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>Mark how I am now</source>
        <translation>Eintragen, wie es mir jetzt geht</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>Nothing is marked yet</source>
        <translation>Noch nichts ist eingetragen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>Oxygen</source>
        <translation>Sauerstoff</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>Pulse</source>
        <translation>Puls</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>Save what is shown</source>
        <translation>Speichern, was gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>Save what the graph shows</source>
        <translation>Speichern, was die Grafik zeigt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>Show as graph</source>
        <translation>Als Grafik zeigen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>What the graph shows, as a table</source>
        <translation>Was die Grafik zeigt, als Tabelle</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood.py"/>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>MoodStep</name>
    <message>
        <location filename="../../companion/ui/pages/session/steps.py"/>
        <source>A few words, or none. They stay in your record.</source>
        <translation>Ein paar Worte, oder keine. Sie bleiben in Ihrer Akte.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/steps.py"/>
        <source>Drag the dot. It takes five seconds.</source>
        <translation>Ziehen Sie den Punkt. Es dauert fünf Sekunden.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/steps.py"/>
        <source>How are you right now?</source>
        <translation>Wie geht es Ihnen gerade?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/steps.py"/>
        <source>This part is for the patient.</source>
        <translation>Dieser Teil ist für die behandelte Person.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/steps.py"/>
        <source>Your intention</source>
        <translation>Ihr Vorhaben</translation>
    </message>
</context>
<context>
    <name>MusicStrip</name>
    <message>
        <location filename="../../companion/ui/pages/session/music_strip.py"/>
        <source>Brings high tones in, slowly</source>
        <translation>Holt hohe Töne herein, langsam</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/music_strip.py"/>
        <source>Darker</source>
        <translation>Dunkler</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/music_strip.py"/>
        <source>Darker than it was made, by {n}</source>
        <translation>Dunkler als gemacht, um {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/music_strip.py"/>
        <source>Goes on with this piece until it is let go on</source>
        <translation>Bleibt bei diesem Stück, bis es weitergehen darf</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/music_strip.py"/>
        <source>Leads over to the next piece of this phase</source>
        <translation>Leitet zum nächsten Stück dieser Phase über</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/music_strip.py"/>
        <source>Lighter</source>
        <translation>Heller</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/music_strip.py"/>
        <source>Lighter than it was made, by {n}</source>
        <translation>Heller als gemacht, um {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/music_strip.py"/>
        <source>Makes the music fuller, slowly</source>
        <translation>Macht die Musik voller, langsam</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/music_strip.py"/>
        <source>Makes the music quieter, slowly</source>
        <translation>Macht die Musik leiser, langsam</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/music_strip.py"/>
        <source>More gentle</source>
        <translation>Sanfter</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/music_strip.py"/>
        <source>More gentle than it was made, by {n}</source>
        <translation>Sanfter als gemacht, um {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/music_strip.py"/>
        <source>More open</source>
        <translation>Offener</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/music_strip.py"/>
        <source>More open than it was made, by {n}</source>
        <translation>Offener als gemacht, um {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/music_strip.py"/>
        <source>Next piece</source>
        <translation>Nächstes Stück</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/music_strip.py"/>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/music_strip.py"/>
        <source>Takes high tones away, slowly</source>
        <translation>Nimmt hohe Töne weg, langsam</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <location filename="../../companion/ui/pages/beginning/news.py"/>
        <source>The first version. Everything in it is new.</source>
        <translation>Die erste Version. Alles darin ist neu.</translation>
    </message>
</context>
<context>
    <name>NewsPage</name>
    <message>
        <location filename="../../companion/ui/pages/beginning/news.py"/>
        <source>Companion was updated</source>
        <translation>Companion wurde aktualisiert</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/news.py"/>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/news.py"/>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/news.py"/>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/news.py"/>
        <source>Your record is as it was.</source>
        <translation>Ihre Akte ist, wie sie war.</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <location filename="../../companion/ui/pages/session/note_form.py"/>
        <source>A note</source>
        <translation>Eine Notiz</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/note_form.py"/>
        <source>It is kept with the time at which you record it.</source>
        <translation>Sie wird mit der Zeit aufbewahrt, zu der Sie sie notieren.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/note_form.py"/>
        <source>Record the note</source>
        <translation>Notiz speichern</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <location filename="../../companion/ui/widgets/number_field.py"/>
        <source>A number from {low} to {high}, or nothing</source>
        <translation>Eine Zahl von {low} bis {high}, oder nichts</translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <location filename="../../companion/ui/pages/numbers_view.py"/>
        <source>Companion does not send your answers to anyone. No one may be reading them.</source>
        <translation>Companion schickt Ihre Antworten an niemanden. Vielleicht liest sie niemand.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/numbers_view.py"/>
        <source>Emergency and crisis numbers</source>
        <translation>Notruf und Krisennummern</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/numbers_view.py"/>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/numbers_view.py"/>
        <source>I have spoken to someone</source>
        <translation>Ich habe mit jemandem gesprochen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/numbers_view.py"/>
        <source>If a life is in danger, call the emergency number of the country you are in.</source>
        <translation>Bei Lebensgefahr rufen Sie die Notrufnummer des Landes, in dem Sie sind.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/numbers_view.py"/>
        <source>Numbers to call</source>
        <translation>Nummern zum Anrufen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/numbers_view.py"/>
        <source>That is noted.</source>
        <translation>Das ist notiert.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/numbers_view.py"/>
        <source>Whom to call</source>
        <translation>Wen Sie anrufen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/numbers_view.py"/>
        <source>You need not be alone with this</source>
        <translation>Sie müssen damit nicht allein sein</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/numbers_view.py"/>
        <source>You said that thoughts like these were there. You can talk to somebody about them now.</source>
        <translation>Sie haben gesagt, dass solche Gedanken da waren. Sie können jetzt mit jemandem darüber sprechen.</translation>
    </message>
</context>
<context>
    <name>OneOf</name>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/answers.py"/>
        <source>Please choose</source>
        <translation>Bitte wählen</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <location filename="../../companion/ui/pages/opening.py"/>
        <source>Closing</source>
        <translation>Schließt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/opening.py"/>
        <source>Closing the record…</source>
        <translation>Die Akte wird geschlossen …</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/opening.py"/>
        <source>Opening</source>
        <translation>Öffnet</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/opening.py"/>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/opening.py"/>
        <source>The copy is read through. (2 of 3)</source>
        <translation>Die Kopie wird durchgelesen. (2 von 3)</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/opening.py"/>
        <source>This happens once, because Companion is newer than your record. It takes a moment, or about a minute for a record of many years. Please leave the window open; help stays here.</source>
        <translation>Das geschieht einmal, weil Companion neuer ist als Ihre Akte. Meist dauert es einen Augenblick, bei vielen Jahren etwa eine Minute. Bitte lassen Sie das Fenster offen; die Hilfe bleibt hier.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/opening.py"/>
        <source>Your record is brought up to date. (3 of 3)</source>
        <translation>Ihre Akte wird auf den neuen Stand gebracht. (3 von 3)</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/opening.py"/>
        <source>Your record is copied first, so that nothing can be lost. (1 of 3)</source>
        <translation>Ihre Akte wird zuerst kopiert, damit nichts verloren gehen kann. (1 von 3)</translation>
    </message>
</context>
<context>
    <name>OutsidePage</name>
    <message>
        <location filename="../../companion/ui/pages/session/outside_page.py"/>
        <source>Measure again now</source>
        <translation>Jetzt noch einmal messen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/outside_page.py"/>
        <source>Outside your prescriber&apos;s limits</source>
        <translation>Außerhalb der ärztlichen Grenzwerte</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/outside_page.py"/>
        <source>The protocol asks for one more reading after {length}.</source>
        <translation>Das Protokoll möchte nach {length} eine weitere Messung.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/outside_page.py"/>
        <source>What to do, whom to call</source>
        <translation>Was zu tun ist, wen Sie anrufen</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <location filename="../../companion/ui/pages/session/overview.py"/>
        <source>Continue preparing</source>
        <translation>Weiter vorbereiten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/overview.py"/>
        <source>I called, and they say to go on</source>
        <translation>Ich habe angerufen, und es heißt weitermachen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/overview.py"/>
        <source>Leave without a session</source>
        <translation>Ohne Sitzung hinausgehen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/overview.py"/>
        <source>Preparing</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/overview.py"/>
        <source>Press for 2 s to start the first hold</source>
        <translation>2 s drücken, um die erste Haltezeit zu beginnen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/overview.py"/>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/overview.py"/>
        <source>Session {n}</source>
        <translation>Sitzung {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/overview.py"/>
        <source>The first hold</source>
        <translation>Die erste Haltezeit</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/overview.py"/>
        <source>The first hold opens when all of them are done</source>
        <translation>Die erste Haltezeit öffnet sich, wenn alles getan ist</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/overview.py"/>
        <source>The protocol wants time to settle: {left} more</source>
        <translation>Das Protokoll möchte Zeit zum Ankommen: noch {left}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/overview.py"/>
        <source>The sitter starts it. Or press Enter and be asked first.</source>
        <translation>Die Begleitperson beginnt sie. Oder drücken Sie die Eingabetaste, dann wird erst gefragt.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/overview.py"/>
        <source>then spit out</source>
        <translation>dann ausspucken</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/overview.py"/>
        <source>then swallow</source>
        <translation>dann schlucken</translation>
    </message>
</context>
<context>
    <name>PackMaking</name>
    <message>
        <location filename="../../companion/rooms/pack_making.py"/>
        <source>Making the key; this takes some seconds</source>
        <translation>Der Schlüssel entsteht; das dauert einige Sekunden</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/pack_making.py"/>
        <source>Signing and saving</source>
        <translation>Wird signiert und gespeichert</translation>
    </message>
</context>
<context>
    <name>PackRoom</name>
    <message>
        <location filename="../../companion/rooms/packs.py"/>
        <source>Looking at {file}</source>
        <translation>{file} wird angesehen</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/packs.py"/>
        <source>Taking in “{title}”</source>
        <translation>„{title}“ wird übernommen</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/packs.py"/>
        <source>“{title}” is in place.</source>
        <translation>„{title}“ ist eingerichtet.</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message numerus="yes">
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>%n pieces of sound, {size} MB</source>
        <translation>
            <numerusform>%n Tonstück, {size} MB</numerusform>
            <numerusform>%n Tonstücke, {size} MB</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>A pack from {name} was never opened here. Please compare these words with your paper, one by one.</source>
        <translation>Ein Paket von {name} wurde hier noch nie geöffnet. Bitte vergleichen Sie diese Wörter mit Ihrem Papier, eines nach dem anderen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>A pack of your clinic named this key, on {since}.</source>
        <translation>Ein Paket Ihrer Klinik nannte diesen Schlüssel, am {since}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>From {name}</source>
        <translation>Von {name}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>It has expired: valid until {day}</source>
        <translation>Abgelaufen: gültig bis {day}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>It is the first of its kind here. Nothing is replaced.</source>
        <translation>Es ist das erste seiner Art hier. Nichts wird ersetzt.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>It takes the place of version {version}.</source>
        <translation>Es tritt an die Stelle von Version {version}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>Nothing: this very pack is in place already.</source>
        <translation>Nichts: Genau dieses Paket ist schon eingerichtet.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>Packs from {name} ({id}) may come in, too</source>
        <translation>Auch Pakete von {name} ({id}) dürfen herein</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>Programme: {title}</source>
        <translation>Programm: {title}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>Protocol: {title}, version {version}</source>
        <translation>Protokoll: {title}, Version {version}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>Questionnaire: {title}</source>
        <translation>Fragebogen: {title}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>Sessions follow its protocol from then on.</source>
        <translation>Sitzungen folgen von da an seinem Protokoll.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>Take it in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>The clinic says: {words}</source>
        <translation>Die Klinik sagt: {words}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>The words of its key</source>
        <translation>Die Wörter seines Schlüssels</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>These eight words are the same on my paper from the clinic</source>
        <translation>Diese acht Wörter stehen genau so auf meinem Papier von der Klinik</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>This is a new key, signed by the clinic&apos;s key before it. You received it on {since}.</source>
        <translation>Das ist ein neuer Schlüssel, signiert vom früheren Schlüssel der Klinik. Sie haben ihn am {since} bekommen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>This key came with the installation from your clinic.</source>
        <translation>Dieser Schlüssel kam mit der Installation von Ihrer Klinik.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>To call: {names}</source>
        <translation>Zum Anrufen: {names}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>To read: {title}</source>
        <translation>Zum Lesen: {title}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>Valid until {day}</source>
        <translation>Gültig bis {day}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>Valid without an end</source>
        <translation>Gültig ohne Ende</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>Version {version}, made {made} · {id}</source>
        <translation>Version {version}, gemacht {made} · {id}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>What is different in the protocol</source>
        <translation>Was im Protokoll anders ist</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>What it brings</source>
        <translation>Was es bringt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>You compared these words with your paper on {since}.</source>
        <translation>Sie haben diese Wörter am {since} mit Ihrem Papier verglichen.</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <location filename="../../companion/ui/pages/packs/page.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/page.py"/>
        <source>From your clinic</source>
        <translation>Von Ihrer Klinik</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/page.py"/>
        <source>From {name}, version {version}, here since {since}</source>
        <translation>Von {name}, Version {version}, hier seit {since}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/page.py"/>
        <source>In place</source>
        <translation>Eingerichtet</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/page.py"/>
        <source>Make a pack yourself</source>
        <translation>Selbst ein Paket machen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/page.py"/>
        <source>No pack yet. A pack brings the protocol, music and pages from your clinic.</source>
        <translation>Noch kein Paket. Ein Paket bringt Protokoll, Musik und Seiten von Ihrer Klinik.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/page.py"/>
        <source>Open a pack</source>
        <translation>Paket öffnen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/page.py"/>
        <source>Open the file that your clinic gave you</source>
        <translation>Öffnen Sie die Datei, die Ihre Klinik Ihnen gegeben hat</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/page.py"/>
        <source>Read: {title}</source>
        <translation>Lesen: {title}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/page.py"/>
        <source>You see whom it is from, and what it brings, before anything changes.</source>
        <translation>Sie sehen, von wem es ist und was es bringt, bevor sich etwas ändert.</translation>
    </message>
</context>
<context>
    <name>PadCard</name>
    <message>
        <location filename="../../companion/ui/pages/today_pad.py"/>
        <source>Drag the dot, then note it. It takes five seconds.</source>
        <translation>Ziehen Sie den Punkt, dann tragen Sie ihn ein. Es dauert fünf Sekunden.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_pad.py"/>
        <source>How are you right now?</source>
        <translation>Wie geht es Ihnen gerade?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_pad.py"/>
        <source>Not in the record yet. It is kept and tried again.</source>
        <translation>Noch nicht in der Akte. Es wird bewahrt und erneut versucht.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_pad.py"/>
        <source>Note it</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_pad.py"/>
        <source>Noted at {time}.</source>
        <translation>Um {time} eingetragen.</translation>
    </message>
</context>
<context>
    <name>PartForm</name>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/form.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/form.py"/>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/form.py"/>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/form.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/form.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/form.py"/>
        <source>The protocol has them</source>
        <translation>Das Protokoll hat sie</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/form.py"/>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/form.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>PatientView</name>
    <message>
        <location filename="../../companion/ui/widgets/patient_view.py"/>
        <source>I need my sitter</source>
        <translation>Ich brauche meine Begleitperson</translation>
    </message>
    <message>
        <location filename="../../companion/ui/widgets/patient_view.py"/>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/widgets/patient_view.py"/>
        <source>Your sitter knows</source>
        <translation>Ihre Begleitperson weiß es</translation>
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
        <translation>Künstler/in</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/pieces_list.py"/>
        <source>Drop sound files or folders here, or use Add files.</source>
        <translation>Legen Sie Tondateien oder Ordner hier ab, oder nehmen Sie „Dateien hinzufügen“.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/pieces_list.py"/>
        <source>First second</source>
        <translation>Erste Sekunde</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/pieces_list.py"/>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/pieces_list.py"/>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/pieces_list.py"/>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/pieces_list.py"/>
        <source>Loudness</source>
        <translation>Lautheit</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/pieces_list.py"/>
        <source>Range</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/pieces_list.py"/>
        <source>Search the library</source>
        <translation>In der Bibliothek suchen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/pieces_list.py"/>
        <source>Search title, artist, licence</source>
        <translation>Titel, Künstler/in, Lizenz</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/pieces_list.py"/>
        <source>Sung words</source>
        <translation>Gesungene Worte</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/pieces_list.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/pieces_list.py"/>
        <source>True peak</source>
        <translation>True Peak</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/pieces_list.py"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/pieces_list.py"/>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/pieces_list.py"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>PreparationPage</name>
    <message>
        <location filename="../../companion/ui/pages/session/preparation.py"/>
        <source>Body and safety check</source>
        <translation>Fragen zu Körper und Sicherheit</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/preparation.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/preparation.py"/>
        <source>From here the session runs. The sitter stays until the end.</source>
        <translation>Von hier an läuft die Sitzung. Die Begleitperson bleibt bis zum Ende.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/preparation.py"/>
        <source>How you feel, your intention</source>
        <translation>Wie es Ihnen geht, Ihr Vorhaben</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/preparation.py"/>
        <source>Leave</source>
        <translation>Hinausgehen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/preparation.py"/>
        <source>Leave without a session?</source>
        <translation>Ohne Sitzung hinausgehen?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/preparation.py"/>
        <source>Next: {step}</source>
        <translation>Weiter: {step}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/preparation.py"/>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/preparation.py"/>
        <source>Room, phone, water</source>
        <translation>Raum, Telefon, Wasser</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/preparation.py"/>
        <source>Start the first hold</source>
        <translation>Erste Haltezeit beginnen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/preparation.py"/>
        <source>Start the first hold now?</source>
        <translation>Die erste Haltezeit jetzt beginnen?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/preparation.py"/>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/preparation.py"/>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/preparation.py"/>
        <source>To the overview</source>
        <translation>Zur Übersicht</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/preparation.py"/>
        <source>Your sitter is here</source>
        <translation>Ihre Begleitperson ist da</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <location filename="../../companion/ui/pages/export_preview.py"/>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export_preview.py"/>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export_preview.py"/>
        <source>Page {n} of {count}</source>
        <translation>Seite {n} von {count}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/export_preview.py"/>
        <source>This is what will be saved</source>
        <translation>Das wird gespeichert</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>A rehearsal shows every page as it will be, with no medicine.</source>
        <translation>Eine Probe zeigt jede Seite, wie sie sein wird, ohne Mittel.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>After {days} days: {what}</source>
        <translation>Nach {days} Tagen: {what}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>Before the close</source>
        <translation>Vor dem Abschluss</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>Before the first hold</source>
        <translation>Vor der ersten Haltezeit</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>Checks</source>
        <translation>Kontrollen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>Coming back</source>
        <translation>Zurückkommen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>Driving</source>
        <translation>Autofahren</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>From your clinic</source>
        <translation>Von Ihrer Klinik</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>Holds</source>
        <translation>Haltezeiten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>In the return</source>
        <translation>In der Rückkehr</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>In the window</source>
        <translation>In der Wirkungszeit</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>One every {length}.</source>
        <translation>Eine alle {length}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>Read this aloud</source>
        <translation>Lesen Sie das vor</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>Readings</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>Rehearse it</source>
        <translation>Zur Probe durchgehen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>Side effects</source>
        <translation>Nebenwirkungen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>The days after</source>
        <translation>Die Tage danach</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>The patient</source>
        <translation>Patient/in</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>The room</source>
        <translation>Der Raum</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>The sitter</source>
        <translation>Die Begleitperson</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>The sitter agrees</source>
        <translation>Die Begleitperson stimmt zu</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>To make ready</source>
        <translation>Bereitzulegen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>Until help is there</source>
        <translation>Bis Hilfe da ist</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>Valid from {since} until {until}.</source>
        <translation>Gültig von {since} bis {until}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>What do you notice?</source>
        <translation>Was bemerken Sie?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>What to say</source>
        <translation>Was Sie sagen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>When a line says not yet</source>
        <translation>Wenn eine Zeile noch nicht sagt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>Who reads</source>
        <translation>Wer liest</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>Your clinic&apos;s pages</source>
        <translation>Die Seiten Ihrer Klinik</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>Your prescriber&apos;s limits</source>
        <translation>Ärztliche Grenzwerte</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>then spit out</source>
        <translation>dann ausspucken</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/preview.py"/>
        <source>then swallow</source>
        <translation>dann schlucken</translation>
    </message>
</context>
<context>
    <name>ProtocolCard</name>
    <message>
        <location filename="../../companion/ui/pages/packs/protocol_card.py"/>
        <source>From {clinic}, version {version}, valid from {begins} until {ends}</source>
        <translation>Von {clinic}, Version {version}, gültig von {begins} bis {ends}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/protocol_card.py"/>
        <source>It is another protocol. It takes the place of “{title}”.</source>
        <translation>Es ist ein anderes Protokoll. Es tritt an die Stelle von „{title}“.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/protocol_card.py"/>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/protocol_card.py"/>
        <source>Use it from now on</source>
        <translation>Ab jetzt verwenden</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/protocol_card.py"/>
        <source>What is different in the protocol</source>
        <translation>Was im Protokoll anders ist</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/protocol_card.py"/>
        <source>“{title}”, a protocol</source>
        <translation>„{title}“, ein Protokoll</translation>
    </message>
</context>
<context>
    <name>ProtocolChanges</name>
    <message>
        <location filename="../../companion/ui/pages/packs/protocol_changes.py"/>
        <source>And {n} more; your clinic can tell you of them.</source>
        <translation>Und {n} weitere; Ihre Klinik kann sie Ihnen nennen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/protocol_changes.py"/>
        <source>Nothing else in it is different.</source>
        <translation>Sonst ist nichts darin anders.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/protocol_changes.py"/>
        <source>The protocol goes from version {before} to {after}.</source>
        <translation>Das Protokoll geht von Version {before} auf {after}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/protocol_changes.py"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/protocol_changes.py"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/protocol_changes.py"/>
        <source>{place}: new – {after}</source>
        <translation>{place}: neu – {after}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/packs/protocol_changes.py"/>
        <source>{place}: no longer – {before}</source>
        <translation>{place}: nicht mehr – {before}</translation>
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
            <numerusform>%n auszufüllen</numerusform>
            <numerusform>%n auszufüllen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../companion/ui/pages/studio/protocol/editor.py"/>
        <source>%n to put right</source>
        <translation>
            <numerusform>%n zu berichtigen</numerusform>
            <numerusform>%n zu berichtigen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/editor.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/editor.py"/>
        <source>Complete: a session can be opened by it.</source>
        <translation>Vollständig: Damit lässt sich eine Sitzung öffnen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/editor.py"/>
        <source>Not complete: {parts}.</source>
        <translation>Nicht vollständig: {parts}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/editor.py"/>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/editor.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/editor.py"/>
        <source>Parts of the protocol</source>
        <translation>Teile des Protokolls</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/editor.py"/>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/editor.py"/>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/editor.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/editor.py"/>
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/editor.py"/>
        <source>Show the next</source>
        <translation>Das Nächste zeigen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/editor.py"/>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/editor.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>{n} done</source>
        <translation>{n} gemacht</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>{n} passed over</source>
        <translation>{n} ausgelassen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>{n} planned</source>
        <translation>{n} geplant</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/course.py"/>
        <source>{n} still open</source>
        <translation>{n} noch offen</translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <location filename="../../companion/ui/pages/session/reading_card.py"/>
        <source>Record the reading</source>
        <translation>Messung notieren</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/reading_card.py"/>
        <source>Recorded at {time}: {values}</source>
        <translation>Um {time} notiert: {values}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/reading_card.py"/>
        <source>The protocol wants all of these values.</source>
        <translation>Das Protokoll möchte alle diese Werte.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <location filename="../../companion/ui/pages/record.py"/>
        <source>All sessions</source>
        <translation>Alle Sitzungen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record.py"/>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record.py"/>
        <source>Correct this entry</source>
        <translation>Diesen Eintrag berichtigen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record.py"/>
        <source>Everything, by time</source>
        <translation>Alles der Reihe nach</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record.py"/>
        <source>From {begin} to {end}, time of {zone}.</source>
        <translation>Von {begin} bis {end}, Zeit von {zone}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record.py"/>
        <source>From {begin} to {end}.</source>
        <translation>Von {begin} bis {end}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record.py"/>
        <source>Opened at {begin}, still open.</source>
        <translation>Geöffnet um {begin}, noch offen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record.py"/>
        <source>Record</source>
        <translation>Akte</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record.py"/>
        <source>Rehearsal {n}, {date}</source>
        <translation>Probe {n}, {date}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record.py"/>
        <source>Session time</source>
        <translation>Sitzungszeit</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record.py"/>
        <source>Session {n}, {date}</source>
        <translation>Sitzung {n}, {date}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record.py"/>
        <source>The correction is in the record, beside the entry.</source>
        <translation>Die Berichtigung steht in der Akte, neben dem Eintrag.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record.py"/>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record.py"/>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record.py"/>
        <source>What, and who noted it</source>
        <translation>Was, und wer es notiert hat</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record.py"/>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record.py"/>
        <source>Without a dose, to know the way. {times}</source>
        <translation>Ohne Mittel, um den Weg zu kennen. {times}</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <location filename="../../companion/ui/pages/records.py"/>
        <source>A click, or Enter, opens a record.</source>
        <translation>Ein Klick oder die Eingabetaste öffnet eine Akte.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/records.py"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/records.py"/>
        <source>Each session and each rehearsal will stand here with its record: what was planned, what happened and when, and who noted it.</source>
        <translation>Jede Sitzung und jede Probe wird hier mit ihrer Akte stehen: was geplant war, was wann geschah, und wer es notiert hat.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/records.py"/>
        <source>How it ended</source>
        <translation>Wie sie endete</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/records.py"/>
        <source>Rehearsal {n}</source>
        <translation>Probe {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/records.py"/>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/records.py"/>
        <source>Session {n}</source>
        <translation>Sitzung {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/records.py"/>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/records.py"/>
        <source>Sessions, the latest first</source>
        <translation>Sitzungen, die neuesten zuerst</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/records.py"/>
        <source>Sitter</source>
        <translation>Begleitperson</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/records.py"/>
        <source>Start a rehearsal</source>
        <translation>Eine Probe beginnen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/records.py"/>
        <source>There is no session yet</source>
        <translation>Es gibt noch keine Sitzung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/records.py"/>
        <source>Time</source>
        <translation>Uhrzeit</translation>
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
            <numerusform>%n Zeile ist offen oder sagt noch nicht.</numerusform>
            <numerusform>%n Zeilen sind offen oder sagen noch nicht.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/recovery_page.py"/>
        <source>For the patient. Drag the dot.</source>
        <translation>Für die behandelte Person. Ziehen Sie den Punkt.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/recovery_page.py"/>
        <source>Hold 2 s to close the session</source>
        <translation>2 s halten, um die Sitzung abzuschließen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/recovery_page.py"/>
        <source>How do you feel now?</source>
        <translation>Wie fühlen Sie sich jetzt?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/recovery_page.py"/>
        <source>It was read aloud</source>
        <translation>Es wurde vorgelesen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/recovery_page.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/recovery_page.py"/>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/recovery_page.py"/>
        <source>Note it</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/recovery_page.py"/>
        <source>Noted at {time}</source>
        <translation>Um {time} eingetragen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/recovery_page.py"/>
        <source>Please say who stays with the patient from here.</source>
        <translation>Bitte sagen Sie, wer von hier an bei der behandelten Person bleibt.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/recovery_page.py"/>
        <source>Read this aloud</source>
        <translation>Lesen Sie das vor</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/recovery_page.py"/>
        <source>Ready to close?</source>
        <translation>Bereit zum Abschließen?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/recovery_page.py"/>
        <source>The patient</source>
        <translation>Patient/in</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/recovery_page.py"/>
        <source>The protocol&apos;s rest lasts {left} more.</source>
        <translation>Die Ruhezeit nach dem Protokoll dauert noch {left}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/recovery_page.py"/>
        <source>The protocol&apos;s rest lasts {left} more. Closing is possible from {time}.</source>
        <translation>Die Ruhezeit nach dem Protokoll dauert noch {left}. Abschließen geht ab {time}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/recovery_page.py"/>
        <source>The session is not in its last phase yet.</source>
        <translation>Die Sitzung ist noch nicht in ihrer letzten Phase.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/recovery_page.py"/>
        <source>This person stays</source>
        <translation>Diese Person bleibt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/recovery_page.py"/>
        <source>Who stays from here?</source>
        <translation>Wer bleibt von hier an?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/recovery_page.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>RemarksCard</name>
    <message>
        <location filename="../../companion/ui/pages/studio/remarks_card.py"/>
        <source>Put all joins right</source>
        <translation>Alle Übergänge richten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remarks_card.py"/>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remarks_card.py"/>
        <source>To look at</source>
        <translation>Anzusehen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remarks_card.py"/>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <location filename="../../companion/ui/reminders.py"/>
        <source>Something waits for you, whenever it suits you.</source>
        <translation>Etwas wartet auf Sie, wann immer es Ihnen passt.</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <location filename="../../companion/ui/pages/restore.py"/>
        <source>A backup that you saved</source>
        <translation>Eine Sicherung, die Sie gespeichert haben</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/restore.py"/>
        <source>A file from another place</source>
        <translation>Eine Datei von einem anderen Ort</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/restore.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/restore.py"/>
        <source>Go back to a backup</source>
        <translation>Zu einer Sicherung zurückgehen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/restore.py"/>
        <source>Go back to this file</source>
        <translation>Zu dieser Datei zurückgehen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/restore.py"/>
        <source>Its passphrase, or its recovery code</source>
        <translation>Ihre Passphrase oder ihr Wiederherstellungscode</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/restore.py"/>
        <source>Made by itself, in this folder</source>
        <translation>Von selbst gemacht, in diesem Ordner</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/restore.py"/>
        <source>The record becomes what it was then. What is there now is not deleted: it goes into the folder “backups”. Missing programmes, recorded voices and packs come back too. The music in the library is in no backup.</source>
        <translation>Die Akte wird, wie sie damals war. Was jetzt da ist, wird nicht gelöscht: Es kommt in den Ordner „backups“. Fehlende Programme, aufgenommene Stimmen und Pakete kommen ebenfalls zurück. Die Musik der Bibliothek ist in keiner Sicherung.</translation>
    </message>
</context>
<context>
    <name>RoomStep</name>
    <message>
        <location filename="../../companion/ui/pages/session/steps.py"/>
        <source>Address, floor, name at the bell</source>
        <translation>Adresse, Stockwerk, Name an der Klingel</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/steps.py"/>
        <source>The emergency card shows it. Helpers need it to find you.</source>
        <translation>Die Notfallkarte zeigt sie. Helfende brauchen sie, um Sie zu finden.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/steps.py"/>
        <source>The patient</source>
        <translation>Patient/in</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/steps.py"/>
        <source>The room</source>
        <translation>Der Raum</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/steps.py"/>
        <source>Where you are</source>
        <translation>Wo Sie sind</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <location filename="../../companion/ui/pages/session/machine_step.py"/>
        <source>Go on as it is</source>
        <translation>So weitermachen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_step.py"/>
        <source>Looking. With hours of music this takes a minute.</source>
        <translation>Wird nachgesehen. Bei stundenlanger Musik dauert das eine Minute.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_step.py"/>
        <source>You go on: {why}</source>
        <translation>Sie machen weiter: {why}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_step.py"/>
        <source>{what}: why you go on as it is</source>
        <translation>{what}: warum Sie so weitermachen</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <location filename="../../companion/ui/pages/safety/page.py"/>
        <source>Keys, lock and backups</source>
        <translation>Schlüssel, Sperre und Sicherungen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/page.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>SafetyRoom</name>
    <message numerus="yes">
        <location filename="../../companion/rooms/safety.py"/>
        <source>%n files of voices and packs were too much for it: keep the packs&apos; own files, too.</source>
        <translation>
            <numerusform>%n Datei von Stimmen und Paketen war zu viel dafür: Bewahren Sie auch die Dateien der Pakete auf.</numerusform>
            <numerusform>%n Dateien von Stimmen und Paketen waren zu viel dafür: Bewahren Sie auch die Dateien der Pakete auf.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../companion/rooms/safety.py"/>
        <source>All of it was read, and all of it is whole.</source>
        <translation>Alles wurde gelesen, und alles ist heil.</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/safety.py"/>
        <source>Backed up, and read back.</source>
        <translation>Gesichert und zur Probe gelesen.</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/safety.py"/>
        <source>Backed up, and read back: {path}</source>
        <translation>Gesichert und zur Probe gelesen: {path}</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/safety.py"/>
        <source>Erase everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/safety.py"/>
        <source>Erase everything?</source>
        <translation>Alles löschen?</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/safety.py"/>
        <source>Everything goes, and nobody can bring it back.</source>
        <translation>Alles wird gelöscht, und niemand kann es zurückholen.</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/safety.py"/>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/safety.py"/>
        <source>That way in is gone. Older backups still know it.</source>
        <translation>Dieser Zugang ist entfernt. Ältere Sicherungen kennen ihn noch.</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/safety.py"/>
        <source>The code on your paper opens the record.</source>
        <translation>Der Code auf Ihrem Papier öffnet die Akte.</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/safety.py"/>
        <source>The keyring opens the record from now on.</source>
        <translation>Von jetzt an öffnet der Schlüsselbund die Akte.</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/safety.py"/>
        <source>The login opens the record from now on.</source>
        <translation>Von jetzt an öffnet die Anmeldung die Akte.</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/safety.py"/>
        <source>The passphrase is set.</source>
        <translation>Die Passphrase ist gesetzt.</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/safety.py"/>
        <source>The recovery code is a way in now. An older one does not open any more.</source>
        <translation>Der Wiederherstellungscode öffnet jetzt die Akte. Ein älterer öffnet sie nicht mehr.</translation>
    </message>
</context>
<context>
    <name>SaveCard</name>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/files_card.py"/>
        <source>A plain file, to be sent or put into a pack. No patient is in it. It lies outside the record, so Companion&apos;s backups don&apos;t have it, and whoever has the file can read it.</source>
        <translation>Eine einfache Datei, zum Verschicken oder für ein Paket. Es steht niemand aus der Behandlung darin. Sie liegt außerhalb der Akte: Die Sicherungen von Companion enthalten sie nicht, und wer die Datei hat, kann sie lesen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/files_card.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/files_card.py"/>
        <source>It goes into this folder</source>
        <translation>Es kommt in diesen Ordner</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/files_card.py"/>
        <source>Name of the file</source>
        <translation>Name der Datei</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/files_card.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/files_card.py"/>
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
</context>
<context>
    <name>SaveSheet</name>
    <message>
        <location filename="../../companion/ui/pages/save_sheet.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/save_sheet.py"/>
        <source>It goes into {folder}.</source>
        <translation>Es kommt nach {folder}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/save_sheet.py"/>
        <source>It is not encrypted: whoever can open the file can see it, so keep it where it is private.</source>
        <translation>Es ist nicht verschlüsselt: Wer die Datei öffnen kann, kann sie sehen. Bewahren Sie sie an einem privaten Ort auf.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/save_sheet.py"/>
        <source>Saved as {path}.</source>
        <translation>Gespeichert als {path}.</translation>
    </message>
</context>
<context>
    <name>ScoreView</name>
    <message>
        <location filename="../../companion/ui/pages/score_view.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/score_view.py"/>
        <source>It is a number, and no diagnosis. Please talk it over with your clinician.</source>
        <translation>Es ist eine Zahl und keine Diagnose. Bitte besprechen Sie sie mit Ihrem Behandlungsteam.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/score_view.py"/>
        <source>No bands are published for it.</source>
        <translation>Dafür sind keine Bereiche veröffentlicht.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/score_view.py"/>
        <source>Published band {low} to {high}: {name}</source>
        <translation>Veröffentlichter Bereich {low} bis {high}: {name}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/score_view.py"/>
        <source>Show whom to call again</source>
        <translation>Noch einmal zeigen, wen Sie anrufen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/score_view.py"/>
        <source>Thank you. Your answers are kept.</source>
        <translation>Danke. Ihre Antworten sind aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/score_view.py"/>
        <source>Your clinic looks at the score with you.</source>
        <translation>Ihre Klinik sieht die Summe mit Ihnen an.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/score_view.py"/>
        <source>{title}: {total} of {high}</source>
        <translation>{title}: {total} von {high}</translation>
    </message>
</context>
<context>
    <name>SealedPage</name>
    <message numerus="yes">
        <location filename="../../companion/ui/pages/sealed.py"/>
        <source>%n entries wait in this window and are tried again. Please write on paper too.</source>
        <translation>
            <numerusform>%n Eintrag wartet in diesem Fenster und wird erneut versucht. Bitte schreiben Sie auch auf Papier mit.</numerusform>
            <numerusform>%n Einträge warten in diesem Fenster und werden erneut versucht. Bitte schreiben Sie auch auf Papier mit.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sealed.py"/>
        <source>A reading</source>
        <translation>Eine Messung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sealed.py"/>
        <source>Back to unlocking</source>
        <translation>Zurück zum Entsperren</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sealed.py"/>
        <source>Calm sound</source>
        <translation>Ruhiger Klang</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sealed.py"/>
        <source>Check</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sealed.py"/>
        <source>Grounding</source>
        <translation>Erdung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sealed.py"/>
        <source>Help now</source>
        <translation>Hilfe jetzt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sealed.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sealed.py"/>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sealed.py"/>
        <source>Reading</source>
        <translation>Messung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sealed.py"/>
        <source>Recorded and sealed at {time}.</source>
        <translation>Um {time} notiert und versiegelt.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sealed.py"/>
        <source>Recorded here</source>
        <translation>Hier notiert</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sealed.py"/>
        <source>Recording without opening</source>
        <translation>Notieren ohne Öffnen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sealed.py"/>
        <source>Stop the sound</source>
        <translation>Klang beenden</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sealed.py"/>
        <source>What you record here is sealed with its time and comes into the session when the record is next opened. The session&apos;s time runs on. Stay with the patient; keep an eye on a clock.</source>
        <translation>Was Sie hier notieren, wird mit seiner Zeit versiegelt und kommt in die Sitzung, wenn die Akte das nächste Mal geöffnet wird. Die Zeit der Sitzung läuft weiter. Bleiben Sie bei der behandelten Person; behalten Sie eine Uhr im Blick.</translation>
    </message>
</context>
<context>
    <name>SealedRoom</name>
    <message>
        <location filename="../../companion/rooms/sealed.py"/>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/sealed.py"/>
        <source>Some entries are not saved</source>
        <translation>Einige Einträge sind nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/sealed.py"/>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/sealed.py"/>
        <source>The folder does not take them. If you close now, they are lost. Please note them on paper.</source>
        <translation>Der Ordner nimmt sie nicht an. Wenn Sie jetzt schließen, gehen sie verloren. Bitte notieren Sie sie auf Papier.</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>All four are done. The protocol wants a little more time to settle.</source>
        <translation>Alle vier sind getan. Das Protokoll möchte noch etwas Zeit zum Ankommen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>All four are done. The sitter starts the first hold.</source>
        <translation>Alle vier sind getan. Die Begleitperson beginnt die erste Haltezeit.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>All {m} sessions of your course are done.</source>
        <translation>Alle {m} Sitzungen Ihres Verlaufs sind gewesen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>Begin to prepare</source>
        <translation>Vorbereiten beginnen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_session.py"/>
        <source>Behind it, thin: {n} other sessions.</source>
        <translation>Dahinter, dünn: {n} andere Sitzungen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>Body and safety check</source>
        <translation>Fragen zu Körper und Sicherheit</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>By the protocol there is no session with this answer. Please call the clinic.</source>
        <translation>Nach dem Protokoll gibt es mit dieser Antwort keine Sitzung. Bitte rufen Sie die Klinik an.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>Continue preparing</source>
        <translation>Weiter vorbereiten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>For your own sessions, open the file that your clinic gave you.</source>
        <translation>Für Ihre eigenen Sitzungen öffnen Sie die Datei, die Ihre Klinik Ihnen gegeben hat.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>Go through a whole session with your sitter, without a dose, at any speed.</source>
        <translation>Gehen Sie mit Ihrer Begleitperson eine ganze Sitzung durch, ohne Mittel, so schnell Sie möchten.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>Go to the session</source>
        <translation>Zur Sitzung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>How you feel, your intention</source>
        <translation>Wie es Ihnen geht, Ihr Vorhaben</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>It runs: {phase}.</source>
        <translation>Sie läuft: {phase}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_session.py"/>
        <source>Lay the others behind it</source>
        <translation>Die anderen dahinter legen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_session.py"/>
        <source>Line: pulse. Linked dots: blood pressure. Time is counted from the first hold.</source>
        <translation>Linie: Puls. Verbundene Punkte: Blutdruck. Die Zeit zählt ab der ersten Haltezeit.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>Open the clinic&apos;s file</source>
        <translation>Datei der Klinik öffnen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_session.py"/>
        <source>Open the record</source>
        <translation>Akte öffnen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>Preparing takes about {length}. Your sitter is with you from the start.</source>
        <translation>Das Vorbereiten dauert etwa {length}. Ihre Begleitperson ist von Anfang an bei Ihnen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_session.py"/>
        <source>Reading the other sessions…</source>
        <translation>Die anderen Sitzungen werden gelesen …</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>Rehearse a session</source>
        <translation>Eine Sitzung proben</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>Rehearse first</source>
        <translation>Erst proben</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_session.py"/>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>Session {n} of {m}</source>
        <translation>Sitzung {n} von {m}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>Start a rehearsal</source>
        <translation>Eine Probe beginnen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>The first hold can start when all four are done.</source>
        <translation>Die erste Haltezeit kann beginnen, wenn alle vier getan sind.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_session.py"/>
        <source>This session ended before its first hold, so there is nothing to draw.</source>
        <translation>Diese Sitzung endete vor ihrer ersten Haltezeit, also gibt es nichts zu zeichnen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>Today&apos;s session</source>
        <translation>Die Sitzung heute</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>What lies ready</source>
        <translation>Was bereitliegt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_session.py"/>
        <source>Within a session</source>
        <translation>Innerhalb einer Sitzung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>Your course</source>
        <translation>Ihr Verlauf</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>Your sitter</source>
        <translation>Ihre Begleitperson</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>answered and measured</source>
        <translation>beantwortet und gemessen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>not named yet</source>
        <translation>noch nicht genannt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>noted</source>
        <translation>notiert</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>stopped by an answer</source>
        <translation>angehalten durch eine Antwort</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>two minutes</source>
        <translation>zwei Minuten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>{n} of {m} answered</source>
        <translation>{n} von {m} beantwortet</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>{n} of {m} ready</source>
        <translation>{n} von {m} bereit</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today_session.py"/>
        <source>{title} · {length} with recovery</source>
        <translation>{title} · {length} mit Erholung</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <location filename="../../companion/ui/pages/session/page.py"/>
        <source>Begun before {day}.</source>
        <translation>Begonnen vor {day}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/page.py"/>
        <source>Recorded at {time}: {what}</source>
        <translation>Um {time} notiert: {what}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/page.py"/>
        <source>There was trouble with the sound. Is it as it should be?</source>
        <translation>Es gab Schwierigkeiten mit dem Ton. Ist er, wie er sein soll?</translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <location filename="../../companion/ui/graph/session_view.py"/>
        <source>Checks</source>
        <translation>Kontrollen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/session_view.py"/>
        <source>Graph of {what}</source>
        <translation>Grafik: {what}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/session_view.py"/>
        <source>Left and right step through what happened, plus and minus zoom.</source>
        <translation>Links und rechts gehen durch das Geschehene, Plus und Minus vergrößern und verkleinern.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/session_view.py"/>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/session_view.py"/>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/session_view.py"/>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/session_view.py"/>
        <source>Planned for {time} since the first hold.</source>
        <translation>Geplant für {time} seit der ersten Haltezeit.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/session_view.py"/>
        <source>{time} since the first hold, noted by the {who}.</source>
        <translation>{time} seit der ersten Haltezeit, notiert: {who}.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>A short notice that names nothing, while Companion is open. Never during a session.</source>
        <translation>Ein kurzer Hinweis, der nichts beim Namen nennt, solange Companion offen ist. Nie während einer Sitzung.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>About</source>
        <translation>Über Companion</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>Companion speaks it from the next start on.</source>
        <translation>Companion spricht sie ab dem nächsten Start.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>Companion {version}</source>
        <translation>Companion {version}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>Everything is kept in this folder:</source>
        <translation>Alles liegt in diesem Ordner:</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>For a session, open the file that your clinic gave you.</source>
        <translation>Für eine Sitzung öffnen Sie die Datei, die Ihre Klinik Ihnen gegeben hat.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>How it looks</source>
        <translation>Wie es aussieht</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>Keep still: nothing fades or moves</source>
        <translation>Ruhig halten: nichts blendet oder bewegt sich</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>Keeps time, sound and record of a supervised session. It gives no medical advice, and it never opens a network connection.</source>
        <translation>Führt Zeit, Ton und Akte einer begleiteten Sitzung. Es gibt keinen medizinischen Rat, und es öffnet nie eine Netzverbindung.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>Keys, lock and backups</source>
        <translation>Schlüssel, Sperre und Sicherungen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>Only the example, for rehearsal</source>
        <translation>Nur das Beispiel, zum Proben</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>Open the file from your clinic</source>
        <translation>Datei Ihrer Klinik öffnen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>Packs from your clinic</source>
        <translation>Pakete Ihrer Klinik</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>Remind me when something waits</source>
        <translation>Erinnern, wenn etwas wartet</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>Show the clinic&apos;s numbers before unlock too</source>
        <translation>Nummern der Klinik auch vor dem Entsperren zeigen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>The clinic&apos;s protocol</source>
        <translation>Das Protokoll der Klinik</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>The questionnaire “{title}” is in place.</source>
        <translation>Der Fragebogen „{title}“ ist eingerichtet.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>Version, updates and licences</source>
        <translation>Version, Aktualisierung und Lizenzen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>Warmer colours in the dark, with little blue</source>
        <translation>Wärmere Farben im Dunkeln, mit wenig Blau</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>What the keys do (F1)</source>
        <translation>Was die Tasten tun (F1)</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>Who may open the record, when it locks, where its backups are, and how to erase it.</source>
        <translation>Wer die Akte öffnen darf, wann sie sich sperrt, wo ihre Sicherungen sind, und wie man sie löscht.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>{clinic}. Valid until {until}.</source>
        <translation>{clinic}. Gültig bis {until}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>{title}, version {version}</source>
        <translation>{title}, Version {version}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/settings.py"/>
        <source>“{title}” was in place already.</source>
        <translation>„{title}“ war schon eingerichtet.</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <location filename="../../companion/ui/pages/setup.py"/>
        <source>A passphrase</source>
        <translation>Eine Passphrase</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/setup.py"/>
        <source>Also make a recovery code to write down</source>
        <translation>Auch einen Wiederherstellungscode zum Aufschreiben machen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/setup.py"/>
        <source>Asked for at every start. Nobody opens the record without it, and nobody can give it back to you. It has at least {least} characters; four or five words are good.</source>
        <translation>Wird bei jedem Start verlangt. Ohne sie öffnet niemand die Akte, und niemand kann sie Ihnen wiedergeben. Sie hat mindestens {least} Zeichen; vier oder fünf Wörter sind gut.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/setup.py"/>
        <source>Everything is kept on this computer, in one encrypted folder. Choose what opens it.</source>
        <translation>Alles wird auf diesem Computer aufbewahrt, in einem verschlüsselten Ordner. Wählen Sie, was ihn öffnet.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/setup.py"/>
        <source>First start</source>
        <translation>Erster Start</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/setup.py"/>
        <source>Go on with the login only</source>
        <translation>Nur mit der Anmeldung weitermachen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/setup.py"/>
        <source>I have a backup from another computer</source>
        <translation>Ich habe eine Sicherung von einem anderen Computer</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/setup.py"/>
        <source>No key of your own</source>
        <translation>Kein eigener Schlüssel</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/setup.py"/>
        <source>Opens by itself while you are logged in ({keyring}). A stolen disk stays closed. Somebody at your open computer can read the record.</source>
        <translation>Öffnet sich von selbst, solange Sie angemeldet sind ({keyring}). Ein gestohlener Datenträger bleibt verschlossen. Wer an Ihrem offenen Computer sitzt, kann die Akte lesen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/setup.py"/>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/setup.py"/>
        <source>The key lies beside the record. Whoever can read this computer&apos;s disk can read everything in it. Only the login of this computer stands before it.</source>
        <translation>Der Schlüssel liegt neben der Akte. Wer den Datenträger dieses Computers lesen kann, kann alles darin lesen. Nur die Anmeldung dieses Computers steht davor.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/setup.py"/>
        <source>The same once more</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/setup.py"/>
        <source>The two passphrases are not the same. Please type both again.</source>
        <translation>Die beiden Passphrasen sind nicht gleich. Bitte geben Sie beide noch einmal ein.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/setup.py"/>
        <source>This computer&apos;s keyring</source>
        <translation>Der Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/setup.py"/>
        <source>Use the keyring</source>
        <translation>Schlüsselbund benutzen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/setup.py"/>
        <source>Use this passphrase</source>
        <translation>Diese Passphrase nehmen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/setup.py"/>
        <source>Who may open the record?</source>
        <translation>Wer darf die Akte öffnen?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/setup.py"/>
        <source>Without a code a forgotten passphrase, or a keyring that was lost with the computer, can&apos;t be helped: nobody opens the record then.</source>
        <translation>Ohne Code lässt sich bei einer vergessenen Passphrase, oder bei einem mit dem Computer verlorenen Schlüsselbund, nicht helfen: Dann öffnet niemand die Akte.</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <location filename="../../companion/ui/pages/studio/shelf_page.py"/>
        <source>1 track</source>
        <translation>1 Stück</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/shelf_page.py"/>
        <source>1 voice</source>
        <translation>1 Stimme</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/shelf_page.py"/>
        <source>A programme, or a playlist with its files beside it</source>
        <translation>Ein Programm, oder eine Abspielliste mit ihren Dateien daneben</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/shelf_page.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/shelf_page.py"/>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/shelf_page.py"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/shelf_page.py"/>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/shelf_page.py"/>
        <source>New programme</source>
        <translation>Neues Programm</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/shelf_page.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/shelf_page.py"/>
        <source>Programmes</source>
        <translation>Programme</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/shelf_page.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/shelf_page.py"/>
        <source>Use in sessions</source>
        <translation>In Sitzungen benutzen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/shelf_page.py"/>
        <source>What is heard in a session: music over its phases, and a voice where one is wanted.</source>
        <translation>Was in einer Sitzung zu hören ist: Musik über ihre Phasen, und eine Stimme, wo eine gewünscht ist.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/shelf_page.py"/>
        <source>Write a protocol</source>
        <translation>Ein Protokoll schreiben</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/shelf_page.py"/>
        <source>came with Companion or a pack</source>
        <translation>kam mit Companion oder einem Paket</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/shelf_page.py"/>
        <source>set by {name}</source>
        <translation>festgelegt von {name}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/shelf_page.py"/>
        <source>used in sessions</source>
        <translation>in Sitzungen benutzt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/shelf_page.py"/>
        <source>version {n}</source>
        <translation>Version {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/shelf_page.py"/>
        <source>your own</source>
        <translation>Ihr eigenes</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/shelf_page.py"/>
        <source>{n} tracks</source>
        <translation>{n} Stücke</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/shelf_page.py"/>
        <source>{n} voices</source>
        <translation>{n} Stimmen</translation>
    </message>
</context>
<context>
    <name>SitterPanel</name>
    <message>
        <location filename="../../companion/ui/pages/session/sitter_panel.py"/>
        <source>Another reading</source>
        <translation>Weitere Messung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/sitter_panel.py"/>
        <source>Blood pressure</source>
        <translation>Blutdruck</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/sitter_panel.py"/>
        <source>Check</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/sitter_panel.py"/>
        <source>Get help</source>
        <translation>Hilfe holen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/sitter_panel.py"/>
        <source>Hold 2 s to end the session</source>
        <translation>2 s halten, um die Sitzung zu beenden</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/sitter_panel.py"/>
        <source>Last entries</source>
        <translation>Letzte Einträge</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/sitter_panel.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/sitter_panel.py"/>
        <source>Oxygen</source>
        <translation>Sauerstoff</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/sitter_panel.py"/>
        <source>Pulse</source>
        <translation>Puls</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/sitter_panel.py"/>
        <source>Reading</source>
        <translation>Messung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/sitter_panel.py"/>
        <source>Record now</source>
        <translation>Jetzt notieren</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/sitter_panel.py"/>
        <source>Side effect</source>
        <translation>Nebenwirkung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/sitter_panel.py"/>
        <source>Sitter</source>
        <translation>Begleitperson</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/sitter_panel.py"/>
        <source>The longest rest is over, and no more checks are planned. Please close the session.</source>
        <translation>Die längste Ruhezeit ist um, und es sind keine Kontrollen mehr geplant. Bitte schließen Sie die Sitzung ab.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/sitter_panel.py"/>
        <source>What do you notice?</source>
        <translation>Was bemerken Sie?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/sitter_panel.py"/>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/sitter_panel.py"/>
        <source>last {values}, at {time}</source>
        <translation>zuletzt {values}, um {time}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/sitter_panel.py"/>
        <source>next check {time}</source>
        <translation>nächste Kontrolle {time}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/sitter_panel.py"/>
        <source>with you since {time}</source>
        <translation>bei Ihnen seit {time}</translation>
    </message>
</context>
<context>
    <name>SitterStep</name>
    <message>
        <location filename="../../companion/ui/pages/session/steps.py"/>
        <source>This part is for the sitter.</source>
        <translation>Dieser Teil ist für die Begleitperson.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/steps.py"/>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
</context>
<context>
    <name>SoundCard</name>
    <message>
        <location filename="../../companion/ui/pages/sound_card.py"/>
        <source>As made</source>
        <translation>Wie gemacht</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sound_card.py"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sound_card.py"/>
        <source>As the system: {device}</source>
        <translation>Wie das System: {device}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sound_card.py"/>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sound_card.py"/>
        <source>Balance: in the middle</source>
        <translation>Balance: in der Mitte</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sound_card.py"/>
        <source>Balance: {n} % to the left</source>
        <translation>Balance: {n} % nach links</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sound_card.py"/>
        <source>Balance: {n} % to the right</source>
        <translation>Balance: {n} % nach rechts</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sound_card.py"/>
        <source>Headphones chosen here are waited for: no loudspeaker plays in their place.</source>
        <translation>Auf hier gewählte Kopfhörer wird gewartet: Kein Lautsprecher spielt an ihrer Stelle.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sound_card.py"/>
        <source>Let sound come in slowly</source>
        <translation>Ton langsam kommen lassen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sound_card.py"/>
        <source>Loudest for me</source>
        <translation>Am lautesten für mich</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sound_card.py"/>
        <source>Loudest for me: as loud as it goes</source>
        <translation>Am lautesten für mich: so laut es geht</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sound_card.py"/>
        <source>Loudest for me: {n} %</source>
        <translation>Am lautesten für mich: {n} %</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sound_card.py"/>
        <source>Softer</source>
        <translation>Weicher</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sound_card.py"/>
        <source>Softer treble, for tender ears</source>
        <translation>Weichere Höhen, für empfindliche Ohren</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sound_card.py"/>
        <source>Softest</source>
        <translation>Am weichsten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sound_card.py"/>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sound_card.py"/>
        <source>Sound the bell</source>
        <translation>Glocke läuten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sound_card.py"/>
        <source>The same in both ears</source>
        <translation>Auf beiden Ohren gleich</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sound_card.py"/>
        <source>Where it comes out</source>
        <translation>Wo er herauskommt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/sound_card.py"/>
        <source>{device} (not there now)</source>
        <translation>{device} (jetzt nicht da)</translation>
    </message>
</context>
<context>
    <name>SoundStrip</name>
    <message>
        <location filename="../../companion/ui/pages/session/sound_strip.py"/>
        <source>No sound</source>
        <translation>Kein Ton</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/sound_strip.py"/>
        <source>Quiet</source>
        <translation>Stille</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/sound_strip.py"/>
        <source>Volume of the music</source>
        <translation>Lautstärke der Musik</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/sound_strip.py"/>
        <source>in {n} min</source>
        <translation>in {n} min</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/sound_strip.py"/>
        <source>next: {title}, {when}</source>
        <translation>als Nächstes: {title}, {when}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/sound_strip.py"/>
        <source>soon</source>
        <translation>bald</translation>
    </message>
</context>
<context>
    <name>SpeechCard</name>
    <message>
        <location filename="../../companion/ui/pages/speech_card.py"/>
        <source>As usual</source>
        <translation>Wie sonst</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/speech_card.py"/>
        <source>Calm</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/speech_card.py"/>
        <source>Grounding, by this computer&apos;s own voice. The words stay on the screen too.</source>
        <translation>Die Erdung, mit der Stimme dieses Computers. Die Worte bleiben auch auf dem Bildschirm.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/speech_card.py"/>
        <source>Hear it</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/speech_card.py"/>
        <source>How fast it speaks</source>
        <translation>Wie schnell sie spricht</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/speech_card.py"/>
        <source>How loud it speaks</source>
        <translation>Wie laut sie spricht</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/speech_card.py"/>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/speech_card.py"/>
        <source>Read grounding aloud</source>
        <translation>Erdung vorlesen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/speech_card.py"/>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/speech_card.py"/>
        <source>This computer has no voice. Grounding is there to be read.</source>
        <translation>Dieser Computer hat keine Stimme. Die Erdung steht zum Lesen da.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/speech_card.py"/>
        <source>You are here. Take your time.</source>
        <translation>Sie sind hier. Lassen Sie sich Zeit.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../companion/ui/pages/session/start.py"/>
        <source>As on the day</source>
        <translation>Wie an dem Tag</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/start.py"/>
        <source>Begin session</source>
        <translation>Sitzung beginnen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/start.py"/>
        <source>Begin the rehearsal</source>
        <translation>Probe beginnen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/start.py"/>
        <source>By the protocol the next session is not before {day}. Please call first.</source>
        <translation>Nach dem Protokoll ist die nächste Sitzung nicht vor {day}. Bitte rufen Sie zuerst an.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/start.py"/>
        <source>Go through it all together, with the sound and without medicine, as often as you like.</source>
        <translation>Gehen Sie alles gemeinsam durch, mit Ton und ohne Mittel, so oft Sie möchten.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/start.py"/>
        <source>How fast</source>
        <translation>Wie schnell</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/start.py"/>
        <source>No session can begin yet</source>
        <translation>Noch kann keine Sitzung beginnen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/start.py"/>
        <source>Rehearse</source>
        <translation>Proben</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/start.py"/>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/start.py"/>
        <source>Session {n} of {all}</source>
        <translation>Sitzung {n} von {all}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/start.py"/>
        <source>Takes about {length}.</source>
        <translation>Dauert etwa {length}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/start.py"/>
        <source>You can rehearse at any time.</source>
        <translation>Proben können Sie jederzeit.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/start.py"/>
        <source>Your sitter should be with you now, and stay until the end.</source>
        <translation>Ihre Begleitperson sollte jetzt bei Ihnen sein und bis zum Ende bleiben.</translation>
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
        <translation>{length} zugeben</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/steering.py"/>
        <source>Begin {phase}</source>
        <translation>{phase} beginnen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/steering.py"/>
        <source>Bring back gently</source>
        <translation>Sanft zurückholen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/steering.py"/>
        <source>End this hold now</source>
        <translation>Diese Haltezeit jetzt beenden</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/steering.py"/>
        <source>Go on without it</source>
        <translation>Ohne sie weitergehen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/steering.py"/>
        <source>Grounding</source>
        <translation>Erdung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/steering.py"/>
        <source>Patient&apos;s view</source>
        <translation>Ansicht für Patient/in</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/steering.py"/>
        <source>Possible in {left}, by the protocol</source>
        <translation>Nach dem Protokoll möglich in {left}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/steering.py"/>
        <source>Press for 2 s to start hold {n}</source>
        <translation>2 s drücken, um Haltezeit {n} zu beginnen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/steering.py"/>
        <source>Ready to close?</source>
        <translation>Bereit zum Abschließen?</translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message>
        <location filename="../../companion/rooms/studio.py"/>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio.py"/>
        <source>New programme</source>
        <translation>Neues Programm</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio.py"/>
        <source>Remove “{title}”?</source>
        <translation>„{title}“ entfernen?</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio.py"/>
        <source>The programme is deleted. Its sound files stay in the library.</source>
        <translation>Das Programm wird gelöscht. Seine Tondateien bleiben in der Bibliothek.</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio.py"/>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio.py"/>
        <source>{title}, a copy</source>
        <translation>{title}, eine Kopie</translation>
    </message>
</context>
<context>
    <name>StudioFiles</name>
    <message>
        <location filename="../../companion/rooms/studio_files.py"/>
        <source>A playlist for other players, with a copy of each file; fades and phases stay behind</source>
        <translation>Eine Abspielliste für andere Programme, mit einer Kopie jeder Datei; Blenden und Phasen bleiben zurück</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_files.py"/>
        <source>Called off. Nothing was written.</source>
        <translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_files.py"/>
        <source>For your patients: one signed file, with its sound and your voice</source>
        <translation>Für Ihre Patienten: eine signierte Datei, mit Klang und Ihrer Stimme</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_files.py"/>
        <source>Make a pack</source>
        <translation>Ein Paket machen</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_files.py"/>
        <source>One sound file, for a phone: the whole evening as planned, with a chapter for each track</source>
        <translation>Eine Tondatei, für ein Telefon: der ganze Abend wie geplant, mit einem Kapitel für jedes Stück</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_files.py"/>
        <source>Our own file, without its sound: to be opened here again</source>
        <translation>Unsere eigene Datei, ohne den Klang: um sie hier wieder zu öffnen</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_files.py"/>
        <source>Stopped. No programme was made. Pieces that were whole are in the library.</source>
        <translation>Angehalten. Es wurde kein Programm gemacht. Stücke, die schon ganz waren, sind in der Bibliothek.</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_files.py"/>
        <source>Taking in {file}</source>
        <translation>{file} wird übernommen</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_files.py"/>
        <source>Written to {path}.</source>
        <translation>Geschrieben nach {path}.</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_files.py"/>
        <source>Written to {path}. What could not be read is silent in it: {titles}.</source>
        <translation>Geschrieben nach {path}. Was nicht lesbar war, ist darin still: {titles}.</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_files.py"/>
        <source>“{title}” is taken in.</source>
        <translation>„{title}“ ist übernommen.</translation>
    </message>
</context>
<context>
    <name>StudioLibrary</name>
    <message>
        <location filename="../../companion/rooms/studio_library.py"/>
        <source>It is used in: {titles}.</source>
        <translation>Verwendet in: {titles}.</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_library.py"/>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_library.py"/>
        <source>Looking at every file</source>
        <translation>Jede Datei wird geprüft</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_library.py"/>
        <source>Stopped before every file was looked at.</source>
        <translation>Angehalten, bevor jede Datei geprüft war.</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_library.py"/>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_library.py"/>
        <source>Take “{title}” out of the library?</source>
        <translation>„{title}“ aus der Bibliothek nehmen?</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_library.py"/>
        <source>The copy that was made of it is deleted.</source>
        <translation>Die Kopie davon wird gelöscht.</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_library.py"/>
        <source>changed: add the same file again</source>
        <translation>geändert: bitte dieselbe Datei noch einmal hinzufügen</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_library.py"/>
        <source>missing: add the same file again</source>
        <translation>fehlt: bitte dieselbe Datei noch einmal hinzufügen</translation>
    </message>
</context>
<context>
    <name>StudioProtocol</name>
    <message>
        <location filename="../../companion/rooms/studio_protocol.py"/>
        <source>It is not saved as a file yet. What was written is lost.</source>
        <translation>Es ist noch nicht als Datei gespeichert. Das Geschriebene geht verloren.</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_protocol.py"/>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_protocol.py"/>
        <source>Leave it</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_protocol.py"/>
        <source>Leave this protocol?</source>
        <translation>Dieses Protokoll verlassen?</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_protocol.py"/>
        <source>Saved as {path}.</source>
        <translation>Gespeichert als {path}.</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_protocol.py"/>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_protocol.py"/>
        <source>There is a file of this name. Its words are lost.</source>
        <translation>Es gibt schon eine Datei dieses Namens. Ihr Inhalt geht verloren.</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_protocol.py"/>
        <source>Write over it</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_protocol.py"/>
        <source>Write over {name}?</source>
        <translation>{name} überschreiben?</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <location filename="../../companion/ui/pages/mood_summary.py"/>
        <source>A mark before and one after a session will be set side by side here.</source>
        <translation>Ein Eintrag vor und einer nach einer Sitzung werden hier nebeneinandergestellt.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_summary.py"/>
        <source>All marks</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_summary.py"/>
        <source>Before {before}, after {after}, average of {n} sessions.</source>
        <translation>Vorher {before}, nachher {after}, Mittel aus {n} Sitzungen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_summary.py"/>
        <source>Before {before}, after {after}, in one session.</source>
        <translation>Vorher {before}, nachher {after}, in einer Sitzung.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_summary.py"/>
        <source>One mark so far, on {date}.</source>
        <translation>Bisher ein Eintrag, am {date}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_summary.py"/>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_summary.py"/>
        <source>Talk it over with your clinician.</source>
        <translation>Besprechen Sie es mit Ihrem Behandlungsteam.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_summary.py"/>
        <source>Three marked days within a week make an average. This week has fewer so far.</source>
        <translation>Drei Tage mit Einträgen in einer Woche ergeben ein Mittel. Diese Woche hat bisher weniger.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_summary.py"/>
        <source>Within sessions</source>
        <translation>In den Sitzungen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_summary.py"/>
        <source>{now} of 10, from {n} days.</source>
        <translation>{now} von 10, aus {n} Tagen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_summary.py"/>
        <source>{now} of 10, it was {before} before session 1.</source>
        <translation>{now} von 10, vor Sitzung 1 waren es {before}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_summary.py"/>
        <source>{n} from rehearsals; they count in no average.</source>
        <translation>{n} aus Proben; sie zählen in keinem Mittel.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_summary.py"/>
        <source>{n} marks on {m} days since {date}.</source>
        <translation>{n} Einträge an {m} Tagen seit {date}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_summary.py"/>
        <source>{n} marks, all on {date}.</source>
        <translation>{n} Einträge, alle am {date}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_summary.py"/>
        <source>{total} The same as at the start. {talk}</source>
        <translation>{total} So viel wie am Anfang. {talk}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_summary.py"/>
        <source>{total} {n} higher than at the start. {talk}</source>
        <translation>{total} {n} mehr als am Anfang. {talk}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_summary.py"/>
        <source>{total} {n} lower than at the start. {talk}</source>
        <translation>{total} {n} weniger als am Anfang. {talk}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_summary.py"/>
        <source>{what}, 7-day average</source>
        <translation>{what}, Mittel über 7 Tage</translation>
    </message>
</context>
<context>
    <name>TiersPage</name>
    <message>
        <location filename="../../companion/ui/pages/session/tiers_page.py"/>
        <source>Emergency number {number}</source>
        <translation>Notruf {number}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/tiers_page.py"/>
        <source>I called</source>
        <translation>Ich habe angerufen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/tiers_page.py"/>
        <source>I called the emergency number</source>
        <translation>Ich habe den Notruf gewählt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/tiers_page.py"/>
        <source>I called {whom}</source>
        <translation>Ich habe {whom} angerufen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/tiers_page.py"/>
        <source>No address is written down. Please say where you are.</source>
        <translation>Es ist keine Adresse notiert. Bitte sagen Sie, wo Sie sind.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/tiers_page.py"/>
        <source>The emergency number of the country you are in.</source>
        <translation>Die Notrufnummer des Landes, in dem Sie sind.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/tiers_page.py"/>
        <source>Until help is there</source>
        <translation>Bis Hilfe da ist</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/tiers_page.py"/>
        <source>What they said, if you like</source>
        <translation>Was gesagt wurde, wenn Sie möchten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/tiers_page.py"/>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/tiers_page.py"/>
        <source>What to say</source>
        <translation>Was Sie sagen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/tiers_page.py"/>
        <source>You are at</source>
        <translation>Sie sind hier</translation>
    </message>
</context>
<context>
    <name>TimePage</name>
    <message>
        <location filename="../../companion/ui/pages/session/time_page.py"/>
        <source>About {passed} have passed since the last entry, at {since}. Is that right?</source>
        <translation>Etwa {passed} sind seit dem letzten Eintrag um {since} vergangen. Stimmt das?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/time_page.py"/>
        <source>Counted from the last entry, at {since}.</source>
        <translation>Gezählt ab dem letzten Eintrag, um {since}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/time_page.py"/>
        <source>Hold 2 s to end the session</source>
        <translation>2 s halten, um die Sitzung zu beenden</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/time_page.py"/>
        <source>How many minutes have passed?</source>
        <translation>Wie viele Minuten sind vergangen?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/time_page.py"/>
        <source>Minutes that have passed</source>
        <translation>Vergangene Minuten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/time_page.py"/>
        <source>No, it was another time</source>
        <translation>Nein, es war eine andere Zeit</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/time_page.py"/>
        <source>Take these minutes</source>
        <translation>Diese Minuten nehmen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/time_page.py"/>
        <source>The computer was off</source>
        <translation>Der Computer war aus</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/time_page.py"/>
        <source>The session went on meanwhile. Everything noted before is kept.</source>
        <translation>Die Sitzung ging inzwischen weiter. Alles vorher Notierte ist erhalten.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/time_page.py"/>
        <source>Yes, that is right</source>
        <translation>Ja, das stimmt</translation>
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
        <translation>Zeitleiste: Nichts ist gewählt. Die Pfeiltasten wählen ein Stück.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline.py"/>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <location filename="../../companion/ui/pages/today.py"/>
        <source>After a session</source>
        <translation>Nach einer Sitzung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today.py"/>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today.py"/>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today.py"/>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today.py"/>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today.py"/>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today.py"/>
        <source>{day} · Next is session {n} of {m}</source>
        <translation>{day} · Als Nächstes Sitzung {n} von {m}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/today.py"/>
        <source>{day} · Session {n} of {m} today</source>
        <translation>{day} · Heute Sitzung {n} von {m}</translation>
    </message>
</context>
<context>
    <name>TourStrip</name>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>A look around</source>
        <translation>Ein Rundgang</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>A session or a rehearsal begins here, and is led from here.</source>
        <translation>Hier beginnt eine Sitzung oder eine Probe, und von hier wird sie geführt.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>Check-ins</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>Each session that was, with all that was noted in it.</source>
        <translation>Jede Sitzung, die war, mit allem, was darin notiert wurde.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>Help now</source>
        <translation>Hilfe jetzt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>Leave the tour</source>
        <translation>Rundgang verlassen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>Looks, text size, sound, keys, lock and backups.</source>
        <translation>Aussehen, Textgröße, Ton, Schlüssel, Sperre und Sicherungen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>Notes for yourself, written or spoken. They stay yours.</source>
        <translation>Notizen für Sie selbst, geschrieben oder gesprochen. Sie bleiben Ihre.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>On every page, also before the record is opened: whom to call, and a way back when it is too much.</source>
        <translation>Auf jeder Seite, auch bevor die Akte geöffnet ist: wen Sie anrufen, und ein Weg zurück, wenn es zu viel ist.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>Programmes</source>
        <translation>Programme</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>Questions that your protocol asks at set times.</source>
        <translation>Fragen, die Ihr Protokoll zu festen Zeiten stellt.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>The music of a session, and where therapists make it.</source>
        <translation>Die Musik einer Sitzung, und wo sie therapeutisch gestaltet wird.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>What is due, and a pad on which to mark how you are.</source>
        <translation>Was ansteht, und ein Feld, auf dem Sie eintragen, wie es Ihnen geht.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>What you choose to give to your clinic, as a file.</source>
        <translation>Was Sie Ihrer Klinik geben möchten, als Datei.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>Your marks and questionnaires over the weeks, with your sessions.</source>
        <translation>Ihre Einträge und Fragebögen über die Wochen, mit Ihren Sitzungen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/tour.py"/>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <location filename="../../companion/ui/pages/trouble.py"/>
        <source>Close Companion</source>
        <translation>Companion schließen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/trouble.py"/>
        <source>Go back to a backup</source>
        <translation>Zu einer Sicherung zurückgehen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/trouble.py"/>
        <source>Go on with what is there</source>
        <translation>Mit dem weitermachen, was da ist</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/trouble.py"/>
        <source>Look at the record without writing</source>
        <translation>Die Akte ansehen, ohne zu schreiben</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/trouble.py"/>
        <source>Look at what can still be read</source>
        <translation>Ansehen, was noch lesbar ist</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/trouble.py"/>
        <source>Nothing was deleted or changed.</source>
        <translation>Es wurde nichts gelöscht oder geändert.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/trouble.py"/>
        <source>The newest backup is of {when}, and was read back whole when it was made.</source>
        <translation>Die neueste Sicherung ist vom {when} und wurde nach dem Anlegen ganz zurückgelesen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/trouble.py"/>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message numerus="yes">
        <location filename="../../companion/ui/pages/unlock.py"/>
        <source>After so many tries there is a short wait before each. This time: %n seconds.</source>
        <translation>
            <numerusform>Nach so vielen Versuchen gibt es vor jedem eine kurze Pause. Diesmal: %n Sekunde.</numerusform>
            <numerusform>Nach so vielen Versuchen gibt es vor jedem eine kurze Pause. Diesmal: %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/unlock.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/unlock.py"/>
        <source>Open with the code</source>
        <translation>Mit dem Code öffnen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/unlock.py"/>
        <source>Or the recovery code, 28 letters and figures from your paper.</source>
        <translation>Oder der Wiederherstellungscode, 28 Buchstaben und Ziffern von Ihrem Papier.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/unlock.py"/>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/unlock.py"/>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/unlock.py"/>
        <source>Try this computer&apos;s keyring again</source>
        <translation>Schlüsselbund dieses Computers noch einmal versuchen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/unlock.py"/>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/unlock.py"/>
        <source>Welcome back</source>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/unlock.py"/>
        <source>Your passphrase opens the record.</source>
        <translation>Ihre Passphrase öffnet die Akte.</translation>
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
        <translation>Blutdruck, unterer</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/vitals_fields.py"/>
        <source>Blood pressure, upper</source>
        <translation>Blutdruck, oberer</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/vitals_fields.py"/>
        <source>Oxygen</source>
        <translation>Sauerstoff</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/vitals_fields.py"/>
        <source>Pulse</source>
        <translation>Puls</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/vitals_fields.py"/>
        <source>mmHg</source>
        <translation>mmHg</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/vitals_fields.py"/>
        <source>per minute</source>
        <translation>pro Minute</translation>
    </message>
</context>
<context>
    <name>VitalsForm</name>
    <message>
        <location filename="../../companion/ui/pages/session/vitals_form.py"/>
        <source>Not all that the protocol plans here: kept as an extra reading.</source>
        <translation>Nicht alles, was das Protokoll hier plant: als zusätzliche Messung aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/vitals_form.py"/>
        <source>Note, for instance which arm</source>
        <translation>Notiz, etwa welcher Arm</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/vitals_form.py"/>
        <source>Record the reading</source>
        <translation>Messung notieren</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>A hand&apos;s breadth from the microphone is near enough.</source>
        <translation>Eine Handbreit vor dem Mikrofon ist nah genug.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>A recording of a voice</source>
        <translation>Eine Stimmaufnahme</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>A voice</source>
        <translation>Eine Stimme</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>A word for it</source>
        <translation>Ein Wort dafür</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>As it will be heard</source>
        <translation>Wie es zu hören sein wird</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>Begins at</source>
        <translation>Beginnt bei</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>Ends at</source>
        <translation>Endet bei</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>It begins at {where}. The recording is kept encrypted, and only here. Its name and its words go into the programme, a file that lies open.</source>
        <translation>Sie beginnt bei {where}. Die Aufnahme wird verschlüsselt aufbewahrt, und nur hier. Ihr Name und ihre Worte stehen im Programm, einer Datei, die offen liegt.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>It can be heard well.</source>
        <translation>Es ist gut zu hören.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>Let the computer say it</source>
        <translation>Den Computer sprechen lassen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>Put it into the programme</source>
        <translation>Ins Programm nehmen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>Record again</source>
        <translation>Noch einmal aufnehmen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>Recording, {time}</source>
        <translation>Aufnahme, {time}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>Say it in your own time</source>
        <translation>Sprechen Sie, wie es Ihnen passt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>That was too loud for the microphone. A little further away, please.</source>
        <translation>Das war zu laut für das Mikrofon. Bitte etwas weiter weg.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>What it says</source>
        <translation>Was sie sagt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>What it says, for those who can&apos;t hear it</source>
        <translation>Was sie sagt, für Menschen, die sie nicht hören können</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/voice_page.py"/>
        <source>Words beside it</source>
        <translation>Text daneben</translation>
    </message>
</context>
<context>
    <name>VoiceRoom</name>
    <message>
        <location filename="../../companion/rooms/studio_voice.py"/>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message>
        <location filename="../../companion/rooms/studio_voice.py"/>
        <source>The computer says it…</source>
        <translation>Der Computer spricht es …</translation>
    </message>
</context>
<context>
    <name>WaveStrip</name>
    <message>
        <location filename="../../companion/ui/pages/studio/wave_strip.py"/>
        <source>Listen from {at} of {all}</source>
        <translation>Anhören ab {at} von {all}</translation>
    </message>
</context>
<context>
    <name>WaysCard</name>
    <message>
        <location filename="../../companion/ui/pages/safety/ways.py"/>
        <source>28 letters and figures on paper. Opens the record when nothing else does, and any backup.</source>
        <translation>28 Buchstaben und Ziffern auf Papier. Öffnet die Akte, wenn nichts anderes es tut, und jede Sicherung.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/ways.py"/>
        <source>A passphrase</source>
        <translation>Eine Passphrase</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/ways.py"/>
        <source>A recovery code</source>
        <translation>Ein Wiederherstellungscode</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/ways.py"/>
        <source>Asked for at each start where no keyring opens. Nobody can give it back to you. At least {least} characters; a changed one does not change older backups.</source>
        <translation>Wird bei jedem Start verlangt, wo kein Schlüsselbund öffnet. Niemand kann sie Ihnen wiedergeben. Mindestens {least} Zeichen; eine Änderung ändert ältere Sicherungen nicht.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/ways.py"/>
        <source>Does it still open?</source>
        <translation>Öffnet er noch?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/ways.py"/>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/ways.py"/>
        <source>Let the login open it</source>
        <translation>Mit der Anmeldung öffnen lassen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/ways.py"/>
        <source>Make a new recovery code</source>
        <translation>Neuen Wiederherstellungscode machen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/ways.py"/>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/ways.py"/>
        <source>Not in use</source>
        <translation>Nicht in Gebrauch</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/ways.py"/>
        <source>Opens by itself while you are logged in. Somebody at your open computer can read the record.</source>
        <translation>Öffnet sich von selbst, solange Sie angemeldet sind. Wer an Ihrem offenen Computer sitzt, kann die Akte lesen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/ways.py"/>
        <source>Set the passphrase</source>
        <translation>Passphrase setzen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/ways.py"/>
        <source>Take it away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/ways.py"/>
        <source>The key lies open beside the record: whoever can read this computer&apos;s disk can read all of it.</source>
        <translation>Der Schlüssel liegt offen neben der Akte: Wer den Datenträger dieses Computers lesen kann, kann alles darin lesen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/ways.py"/>
        <source>The login of this computer alone</source>
        <translation>Nur die Anmeldung dieses Computers</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/ways.py"/>
        <source>The same once more</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/ways.py"/>
        <source>The two passphrases are not the same. Please type both again.</source>
        <translation>Die beiden Passphrasen sind nicht gleich. Bitte geben Sie beide noch einmal ein.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/ways.py"/>
        <source>This computer&apos;s keyring</source>
        <translation>Der Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/ways.py"/>
        <source>Try it: the code, typed from your paper</source>
        <translation>Versuchen Sie es: der Code, von Ihrem Papier abgetippt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/ways.py"/>
        <source>Use the keyring</source>
        <translation>Schlüsselbund benutzen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/safety/ways.py"/>
        <source>Who may open the record</source>
        <translation>Wer die Akte öffnen darf</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <location filename="../../companion/ui/pages/beginning/welcome.py"/>
        <source>A pack brings protocol, music and words for your sessions. You check whom it is from.</source>
        <translation>Ein Paket bringt Protokoll, Musik und Texte für Ihre Sitzungen. Sie prüfen, von wem es ist.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/welcome.py"/>
        <source>Later, go to Today</source>
        <translation>Später, zu Heute</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/welcome.py"/>
        <source>Make a pack</source>
        <translation>Ein Paket machen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/welcome.py"/>
        <source>Make a programme</source>
        <translation>Ein Programm machen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/welcome.py"/>
        <source>Nothing has to be done now. This is where most people begin.</source>
        <translation>Jetzt muss nichts sein. Hier fangen die meisten an.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/welcome.py"/>
        <source>One signed file with protocol, music and pages, which patients open.</source>
        <translation>Eine signierte Datei mit Protokoll, Musik und Seiten, zum Öffnen für Patienten und Patientinnen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/welcome.py"/>
        <source>Open the file from the clinic</source>
        <translation>Datei der Klinik öffnen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/welcome.py"/>
        <source>Rehearse a session</source>
        <translation>Eine Sitzung proben</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/welcome.py"/>
        <source>Show me around</source>
        <translation>Zeigen Sie mir alles</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/welcome.py"/>
        <source>Where to begin</source>
        <translation>Wo anfangen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/welcome.py"/>
        <source>With an example, at any speed, with nothing to take. It is kept apart from real sessions.</source>
        <translation>Mit einem Beispiel, so schnell Sie möchten, ohne etwas einzunehmen. Es wird getrennt von echten Sitzungen aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/welcome.py"/>
        <source>Your own music, laid over the phases of a session, and the protocol that goes with it.</source>
        <translation>Ihre eigene Musik, über die Phasen einer Sitzung gelegt, und das Protokoll dazu.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/beginning/welcome.py"/>
        <source>Your record is ready</source>
        <translation>Ihre Akte ist bereit</translation>
    </message>
</context>
<context>
    <name>_CueForm</name>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>A word for it</source>
        <translation>Ein Wort dafür</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>After the phase begins</source>
        <translation>Nach Beginn der Phase</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>Heard</source>
        <translation>Zu hören</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>Music makes room by</source>
        <translation>Musik tritt zurück um</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>What it says</source>
        <translation>Was sie sagt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>Within</source>
        <translation>Innerhalb von</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>in every session</source>
        <translation>in jeder Sitzung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>only when brought back</source>
        <translation>nur beim Zurückholen</translation>
    </message>
</context>
<context>
    <name>_ItemRow</name>
    <message>
        <location filename="../../companion/ui/pages/studio/pieces_list.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/pieces_list.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/pieces_list.py"/>
        <source>is there already, as “{title}”</source>
        <translation>ist schon da, als „{title}“</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/pieces_list.py"/>
        <source>taking in  {n} %</source>
        <translation>wird übernommen  {n} %</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/pieces_list.py"/>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
</context>
<context>
    <name>_ProgrammeForm</name>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>Crossfades</source>
        <translation>Überblendungen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>First and last fade</source>
        <translation>Erste und letzte Blende</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>files as they are</source>
        <translation>Dateien, wie sie sind</translation>
    </message>
</context>
<context>
    <name>_TrackForm</name>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>Begins in the file at</source>
        <translation>Beginnt in der Datei bei</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>Crossfade in</source>
        <translation>Überblendung am Anfang</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>Ends in the file at</source>
        <translation>Endet in der Datei bei</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>Filled with</source>
        <translation>Gefüllt mit</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>Its law</source>
        <translation>Ihre Art</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>Length, loudness</source>
        <translation>Länge, Lautheit</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>Silence before it</source>
        <translation>Stille davor</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>Sung words are welcome here</source>
        <translation>Gesungene Worte sind hier willkommen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>When it ends or is cut</source>
        <translation>Wenn sie endet oder gekürzt wird</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>as the programme</source>
        <translation>wie im Programm</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>let the track end</source>
        <translation>das Stück ausklingen lassen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/inspector.py"/>
        <source>what comes fades over</source>
        <translation>das Folgende blendet darüber</translation>
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
        <translation>d. MMM</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/dates.py"/>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/dates.py"/>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
</context>
<context>
    <name>due_words</name>
    <message numerus="yes">
        <location filename="../../companion/ui/widgets/check_card.py"/>
        <source>{what} due in %n min</source>
        <translation>
            <numerusform>{what} in %n min fällig</numerusform>
            <numerusform>{what} in %n min fällig</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../companion/ui/widgets/check_card.py"/>
        <source>{what} due in less than a minute</source>
        <translation>{what} in weniger als einer Minute fällig</translation>
    </message>
    <message>
        <location filename="../../companion/ui/widgets/check_card.py"/>
        <source>{what} is due now</source>
        <translation>{what} ist jetzt fällig</translation>
    </message>
    <message numerus="yes">
        <location filename="../../companion/ui/widgets/check_card.py"/>
        <source>{what} was due %n min ago</source>
        <translation>
            <numerusform>{what} war vor %n min fällig</numerusform>
            <numerusform>{what} war vor %n min fällig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entry_words</name>
    <message>
        <location filename="../../companion/ui/pages/session/entry_words.py"/>
        <source>Asked for the sitter</source>
        <translation>Begleitperson gerufen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/entry_words.py"/>
        <source>Check not done</source>
        <translation>Kontrolle nicht gemacht</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/entry_words.py"/>
        <source>Check: {answers}</source>
        <translation>Kontrolle: {answers}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/entry_words.py"/>
        <source>The sitter came</source>
        <translation>Die Begleitperson kam</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/entry_words.py"/>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/entry_words.py"/>
        <source>anxious</source>
        <translation>ängstlich</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/entry_words.py"/>
        <source>breathing normal</source>
        <translation>Atmung normal</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/entry_words.py"/>
        <source>breathing not normal</source>
        <translation>Atmung nicht normal</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/entry_words.py"/>
        <source>colour not as usual</source>
        <translation>Farbe nicht wie immer</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/entry_words.py"/>
        <source>distressed</source>
        <translation>in Not</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/entry_words.py"/>
        <source>does not answer</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/entry_words.py"/>
        <source>oxygen {n} %</source>
        <translation>Sauerstoff {n} %</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/entry_words.py"/>
        <source>pulse {n}</source>
        <translation>Puls {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/entry_words.py"/>
        <source>settled</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/entry_words.py"/>
        <source>{phase} longer by {n} min</source>
        <translation>{phase} um {n} min länger</translation>
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
        <translation>Ein Telefon für den Rückruf</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help_cards.py"/>
        <source>Another country</source>
        <translation>Ein anderes Land</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help_cards.py"/>
        <source>Change the address</source>
        <translation>Adresse ändern</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help_cards.py"/>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help_cards.py"/>
        <source>Emergency</source>
        <translation>Notfall</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help_cards.py"/>
        <source>Emergency number, {country}</source>
        <translation>Notrufnummer, {country}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help_cards.py"/>
        <source>Floor, name at the bell, how to get in</source>
        <translation>Stockwerk, Name an der Klingel, wie man hineinkommt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help_cards.py"/>
        <source>Helpers need it. It is kept without your key, so that it is here before unlock.</source>
        <translation>Helfende brauchen es. Es wird ohne Ihren Schlüssel aufbewahrt, damit es vor dem Entsperren hier ist.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help_cards.py"/>
        <source>If a life is in danger, call the emergency number of the country you are in.</source>
        <translation>Bei Lebensgefahr rufen Sie die Notrufnummer des Landes, in dem Sie sind.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help_cards.py"/>
        <source>If you think of harming yourself, or need somebody now</source>
        <translation>Wenn Sie daran denken, sich etwas anzutun, oder jetzt jemanden brauchen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help_cards.py"/>
        <source>Keep this address</source>
        <translation>Adresse behalten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help_cards.py"/>
        <source>Numbers go stale. These were last looked at on {day}; nobody dialled them to check.</source>
        <translation>Nummern veralten. Diese wurden zuletzt am {day} nachgesehen; angerufen hat dafür niemand.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help_cards.py"/>
        <source>Point a phone&apos;s camera at a code to dial the number.</source>
        <translation>Richten Sie die Kamera eines Telefons auf einen Code, um die Nummer zu wählen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help_cards.py"/>
        <source>Signs of an emergency</source>
        <translation>Anzeichen eines Notfalls</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help_cards.py"/>
        <source>Street, number, town</source>
        <translation>Straße, Hausnummer, Ort</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help_cards.py"/>
        <source>The clinic&apos;s numbers stand here when its protocol is in place and your record is open. In Settings you can have them shown before that, too.</source>
        <translation>Die Nummern der Klinik stehen hier, wenn ihr Protokoll eingerichtet und Ihre Akte offen ist. In den Einstellungen können Sie sie auch vorher zeigen lassen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help_cards.py"/>
        <source>Until help is there</source>
        <translation>Bis Hilfe da ist</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help_cards.py"/>
        <source>What to say</source>
        <translation>Was Sie sagen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help_cards.py"/>
        <source>When to call the clinic</source>
        <translation>Wann Sie die Klinik anrufen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help_cards.py"/>
        <source>Where you are</source>
        <translation>Wo Sie sind</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help_cards.py"/>
        <source>Who you are with, what you see, and where you are.</source>
        <translation>Bei wem Sie sind, was Sie sehen, und wo Sie sind.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help_cards.py"/>
        <source>Whom to call</source>
        <translation>Wen Sie anrufen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/help_cards.py"/>
        <source>also {numbers}</source>
        <translation>auch {numbers}</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>Any key</source>
        <translation>Jede Taste</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>Ctrl 1 – 9</source>
        <translation>Strg 1 – 9</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>Ctrl H</source>
        <translation>Strg H</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>Ctrl L</source>
        <translation>Strg L</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>Ctrl S</source>
        <translation>Strg S</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>Ctrl Z, Ctrl Y</source>
        <translation>Strg Z, Strg Y</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>F1, ?</source>
        <translation>F1, ?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>Graphs</source>
        <translation>Grafiken</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>Grounding</source>
        <translation>Erdung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>In a session</source>
        <translation>In einer Sitzung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>Page Up, Page Down</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>Programmes</source>
        <translation>Programme</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>Space, Enter</source>
        <translation>Leertaste, Eingabe</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>The page of a programme lists its own keys.</source>
        <translation>Die Seite eines Programms nennt ihre eigenen Tasten.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>closer, wider</source>
        <translation>näher, weiter</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>from dot to dot; with Shift, move the days</source>
        <translation>von Punkt zu Punkt; mit Umschalt die Tage verschieben</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>go among the pages, or answers that stand together</source>
        <translation>durch die Seiten gehen, oder durch Antworten, die beisammenstehen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>go back; it never ends or deletes anything</source>
        <translation>zurückgehen; es beendet oder löscht nie etwas</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>go on to the next thing; with Shift, back</source>
        <translation>weiter zum Nächsten; mit Umschalt zurück</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>held for 2 seconds: begin or end what asks for it</source>
        <translation>2 Sekunden gehalten: beginnen oder beenden, was danach verlangt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>help now</source>
        <translation>Hilfe jetzt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>in the patient&apos;s view: call the sitter</source>
        <translation>in der Ansicht für Patient/in: die Begleitperson rufen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>leave grounding</source>
        <translation>Erdung verlassen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>lock the record</source>
        <translation>Akte sperren</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>move a long page</source>
        <translation>eine lange Seite bewegen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>move the dot; with Shift, in small steps</source>
        <translation>den Punkt bewegen; mit Umschalt in kleinen Schritten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>one step back</source>
        <translation>einen Schritt zurück</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>open a page of the list at the side</source>
        <translation>eine Seite der Liste am Rand öffnen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>press what the frame is around</source>
        <translation>drücken, was umrahmt ist</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>save the programme</source>
        <translation>das Programm speichern</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>take back, and make again</source>
        <translation>zurücknehmen, und wieder machen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>the first dot, the last dot</source>
        <translation>der erste Punkt, der letzte Punkt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>the middle</source>
        <translation>die Mitte</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>the next step</source>
        <translation>der nächste Schritt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>the same, with a question first</source>
        <translation>dasselbe, mit einer Frage vorher</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/keys.py"/>
        <source>this page, and back</source>
        <translation>diese Seite, und zurück</translation>
    </message>
</context>
<context>
    <name>length_words</name>
    <message>
        <location filename="../../companion/ui/pages/session/times.py"/>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
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
        <translation>Alle {n} Dateien lassen sich bis zum Ende abspielen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_words.py"/>
        <source>Nothing sounds in “{phase}”. Choose another programme, or go on in silence.</source>
        <translation>In „{phase}“ klingt nichts. Wählen Sie ein anderes Programm, oder machen Sie in Stille weiter.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_words.py"/>
        <source>Notifications are off.</source>
        <translation>Benachrichtigungen sind aus.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_words.py"/>
        <source>Notifications are on. Please switch on Do Not Disturb, and silence phones.</source>
        <translation>Benachrichtigungen sind an. Bitte schalten Sie „Nicht stören“ ein, und stellen Sie Telefone stumm.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_words.py"/>
        <source>Only {mb} MB are free. Please make room: empty the bin, or move films elsewhere.</source>
        <translation>Nur {mb} MB sind frei. Bitte schaffen Sie Platz: Leeren Sie den Papierkorb, oder legen Sie Filme anderswohin.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_words.py"/>
        <source>Ring the bell, and say whether you hear it, as loud as you want it.</source>
        <translation>Läuten Sie die Glocke, und sagen Sie, ob Sie sie hören, so laut wie Sie es möchten.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_words.py"/>
        <source>The battery is at {percent} %. Please plug in the charger.</source>
        <translation>Der Akku steht bei {percent} %. Bitte schließen Sie das Netzteil an.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_words.py"/>
        <source>The bell was heard.</source>
        <translation>Die Glocke wurde gehört.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_words.py"/>
        <source>The bell was not heard. Plug in headphones or speakers, turn them up, and ring again.</source>
        <translation>Die Glocke wurde nicht gehört. Schließen Sie Kopfhörer oder Lautsprecher an, drehen Sie sie auf, und läuten Sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_words.py"/>
        <source>The clock goes on from the last entry.</source>
        <translation>Die Uhr geht vom letzten Eintrag an weiter.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_words.py"/>
        <source>The clock is before the last entry in your record. Please set date and time of this computer.</source>
        <translation>Die Uhr steht vor dem letzten Eintrag in Ihrer Akte. Bitte stellen Sie Datum und Uhrzeit dieses Computers.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_words.py"/>
        <source>The computer may fall asleep. In its settings, set sleep and screen lock to never for today.</source>
        <translation>Der Computer schläft vielleicht ein. Stellen Sie in seinen Einstellungen Ruhezustand und Bildschirmsperre für heute auf nie.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_words.py"/>
        <source>The computer stays awake.</source>
        <translation>Der Computer bleibt wach.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_words.py"/>
        <source>There is enough power.</source>
        <translation>Es ist genug Strom da.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_words.py"/>
        <source>There is sound for {min} min, as long as the session may last.</source>
        <translation>Es gibt Ton für {min} min, so lang wie die Sitzung dauern kann.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_words.py"/>
        <source>These can&apos;t be played: {names}. Choose another programme, or add the files again.</source>
        <translation>Nicht abspielbar: {names}. Wählen Sie ein anderes Programm, oder fügen Sie die Dateien noch einmal hinzu.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_words.py"/>
        <source>This computer does not say yet whether it stays awake.</source>
        <translation>Dieser Computer sagt noch nicht, ob er wach bleibt.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_words.py"/>
        <source>This computer does not say. Please look yourself.</source>
        <translation>Dieser Computer sagt es nicht. Bitte sehen Sie selbst nach.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_words.py"/>
        <source>This computer does not say. Please switch on Do Not Disturb, and silence phones.</source>
        <translation>Dieser Computer sagt es nicht. Bitte schalten Sie „Nicht stören“ ein, und stellen Sie Telefone stumm.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/machine_words.py"/>
        <source>{mb} MB are free.</source>
        <translation>{mb} MB sind frei.</translation>
    </message>
</context>
<context>
    <name>measure_words</name>
    <message>
        <location filename="../../companion/ui/pages/measure_words.py"/>
        <source>Eight questions about mood in the last two weeks</source>
        <translation>Acht Fragen zur Stimmung in den letzten zwei Wochen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/measure_words.py"/>
        <source>Nine questions about mood in the last two weeks</source>
        <translation>Neun Fragen zur Stimmung in den letzten zwei Wochen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/measure_words.py"/>
        <source>One question about pain right now</source>
        <translation>Eine Frage zum Schmerz in diesem Augenblick</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/measure_words.py"/>
        <source>Seven questions about worry in the last two weeks</source>
        <translation>Sieben Fragen zu Sorgen in den letzten zwei Wochen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/measure_words.py"/>
        <source>Twenty questions about a very stressful experience, in the past month</source>
        <translation>Zwanzig Fragen zu einem sehr belastenden Erlebnis, im letzten Monat</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/measure_words.py"/>
        <source>Two questions about mood in the last two weeks</source>
        <translation>Zwei Fragen zur Stimmung in den letzten zwei Wochen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/measure_words.py"/>
        <source>Two questions about worry in the last two weeks</source>
        <translation>Zwei Fragen zu Sorgen in den letzten zwei Wochen</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>A backup needs its own key</source>
        <translation>Eine Sicherung braucht ihren eigenen Schlüssel</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>A clinic&apos;s file is not used</source>
        <translation>Eine Datei der Klinik wird nicht benutzt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>A clinic&apos;s key begins with age1. Please copy it whole, as the clinic gave it. Nothing was written.</source>
        <translation>Der Schlüssel einer Klinik beginnt mit age1. Bitte kopieren Sie ihn ganz, so wie die Klinik ihn gab. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>A file of this kind has at most {most_bytes} bytes. Nothing was changed.</source>
        <translation>Eine Datei dieser Art hat höchstens {most_bytes} Bytes. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>A file of your pack is gone</source>
        <translation>Eine Datei Ihres Pakets ist fort</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>A key is never written over. Please choose another name, or move the old one away.</source>
        <translation>Ein Schlüssel wird nie überschrieben. Bitte wählen Sie einen anderen Namen, oder verschieben Sie den alten.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>A little longer, please</source>
        <translation>Bitte etwas länger</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>A pack from your clinic is missing</source>
        <translation>Ein Paket Ihrer Klinik fehlt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>A pack from {name} is taken in once its eight words are the same as on the paper from your clinic.</source>
        <translation>Ein Paket von {name} wird übernommen, wenn seine acht Wörter dieselben sind wie auf dem Papier Ihrer Klinik.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>A pack is one file from your clinic. Nothing was changed.</source>
        <translation>Ein Paket ist eine einzelne Datei Ihrer Klinik. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>A pack is taken in when it is over. Nothing was changed.</source>
        <translation>Ein Paket wird übernommen, wenn sie vorbei ist. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>A pack takes protocols, programmes, questionnaires, contacts, pages and sound. Nothing was changed.</source>
        <translation>Ein Paket nimmt Protokolle, Programme, Fragebögen, Kontakte, Seiten und Ton. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>A page in this pack can&apos;t be shown</source>
        <translation>Eine Seite in diesem Paket kann nicht gezeigt werden</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>A part of the file can&apos;t be read. It was left as it is. You can go back to a backup, or look at what can still be read and export that.</source>
        <translation>Ein Teil der Datei kann nicht gelesen werden. Sie wurde gelassen, wie sie ist. Sie können zu einer Sicherung zurückgehen oder ansehen und exportieren, was noch lesbar ist.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>A passphrase has at least {least} characters. A few words that only you put together are good.</source>
        <translation>Eine Passphrase hat mindestens {least} Zeichen. Gut sind ein paar Wörter, die nur Sie so zusammenstellen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>A piece is missing in this pack</source>
        <translation>In diesem Paket fehlt ein Stück</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>A piece may last four hours at most. Nothing was changed.</source>
        <translation>Ein Stück darf höchstens vier Stunden dauern. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <source>A programme can&apos;t be written as {ending}</source>
        <translation>Ein Programm kann nicht als {ending} geschrieben werden</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>A session in this file has no beginning</source>
        <translation>Eine Sitzung in dieser Datei hat keinen Anfang</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>A session is open</source>
        <translation>Eine Sitzung ist offen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>A session is open already</source>
        <translation>Eine Sitzung ist schon offen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_after.py"/>
        <source>A session is open, and nobody should have to find a passphrase in it. Everything goes on. To keep it from other eyes, turn the screen away. After the session is closed, Companion locks again.</source>
        <translation>Eine Sitzung ist offen, und niemand sollte darin eine Passphrase suchen müssen. Alles geht weiter. Um sie vor anderen Augen zu schützen, drehen Sie den Bildschirm weg. Wenn die Sitzung abgeschlossen ist, sperrt Companion wieder.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>A session is running</source>
        <translation>Eine Sitzung läuft</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>A session needs the file from your clinic. Please ask them for it, and open it under Settings.</source>
        <translation>Eine Sitzung braucht die Datei Ihrer Klinik. Bitte fragen Sie dort danach, und öffnen Sie sie in den Einstellungen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <source>A voice is not here any more</source>
        <translation>Eine Stimme ist nicht mehr da</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>A word counts 0 to 10, and a scale is written low..high. Nothing was taken in.</source>
        <translation>Ein Wort zählt 0 bis 10, und eine Skala schreibt man niedrigste..höchste. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <source>All of it is as quiet as the room. Please record again, a little nearer to the microphone.</source>
        <translation>Alles ist so leise wie der Raum. Bitte nehmen Sie noch einmal auf, etwas näher am Mikrofon.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>An entry with the same id is in the record with other words. Nothing was taken in.</source>
        <translation>Ein Eintrag mit derselben Kennung steht mit anderem Inhalt in der Akte. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Another window has this record open. Please go on there, or close it and try again.</source>
        <translation>Ein anderes Fenster hat diese Akte offen. Bitte machen Sie dort weiter, oder schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Another window, or another program, has it open. Please close that one and try again.</source>
        <translation>Ein anderes Fenster oder ein anderes Programm hat sie offen. Bitte schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Both copies of keys.json are damaged. Your record was not touched. If you have a backup of this folder, put keys.json back and try again.</source>
        <translation>Beide Kopien von keys.json sind beschädigt. Ihre Akte wurde nicht angerührt. Wenn Sie eine Sicherung dieses Ordners haben, legen Sie keys.json zurück und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>By the protocol the music goes its own way here.</source>
        <translation>Nach dem Protokoll geht die Musik hier ihren eigenen Weg.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>By the protocol there is no session with this answer. Please call the clinic.</source>
        <translation>Nach dem Protokoll gibt es mit dieser Antwort keine Sitzung. Bitte rufen Sie die Klinik an.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_after.py"/>
        <source>Check-ins wait until the session is closed. What was answered before is kept.</source>
        <translation>Rückmeldungen warten, bis die Sitzung abgeschlossen ist. Was vorher beantwortet wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>Close it first, or go on with it.</source>
        <translation>Schließen Sie sie zuerst ab, oder setzen Sie sie fort.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>Companion calls it {code}.</source>
        <translation>Companion nennt es {code}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Companion is open already</source>
        <translation>Companion ist schon offen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Companion is open already. The pack opens there, at once or when it is unlocked; this window then closes.</source>
        <translation>Companion ist schon geöffnet. Das Paket öffnet sich dort, sofort oder nach dem Entsperren; dieses Fenster schließt sich dann.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>Entries can come in once it is closed. Nothing was taken in.</source>
        <translation>Einträge können herein, sobald sie abgeschlossen ist. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Entries recorded without opening are in now</source>
        <translation>Einträge, die ohne Öffnen notiert wurden, sind jetzt in der Akte</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Entries that had been saved are not in the file (at least {lost}), as after copying back an older one. Nothing was changed. If you have the newer file, put it back and try again.</source>
        <translation>Einträge, die gespeichert waren, stehen nicht in der Datei (mindestens {lost}), wie nach dem Zurückkopieren einer älteren. Es wurde nichts verändert. Wenn Sie die neuere Datei haben, legen Sie sie zurück und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Entries were changed or are missing. Everything that is there can be read. Please keep a copy and tell the clinic.</source>
        <translation>Einträge wurden geändert oder fehlen. Alles, was da ist, kann gelesen werden. Bitte bewahren Sie eine Kopie auf und sagen Sie es der Klinik.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>Entry {line} is not as it was written ({field}). Nothing was taken in, and the record is as it was. Please use another copy of the file.</source>
        <translation>Eintrag {line} ist nicht so, wie er geschrieben wurde ({field}). Nichts wurde übernommen, und die Akte ist, wie sie war. Bitte nehmen Sie eine andere Kopie der Datei.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>First say how much time has passed.</source>
        <translation>Bitte sagen Sie zuerst, wie viel Zeit vergangen ist.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>How you feel now is still missing.</source>
        <translation>Wie Sie sich jetzt fühlen, fehlt noch.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>Is it there, and may you read it? Nothing was changed.</source>
        <translation>Ist sie da, und dürfen Sie sie lesen? Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Is the folder there, may you write in it, and is there room? What was there is as it was.</source>
        <translation>Ist der Ordner da, dürfen Sie darin schreiben, und ist Platz? Was dort war, ist, wie es war.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>It breaks off, or was changed. Nothing was taken in, and the record is as it was. Please use another copy of the file.</source>
        <translation>Sie bricht ab oder wurde geändert. Nichts wurde übernommen, und die Akte ist, wie sie war. Bitte nehmen Sie eine andere Kopie der Datei.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>It can&apos;t be started again. The session goes on in silence, and so do the checks.</source>
        <translation>Er lässt sich nicht neu starten. Die Sitzung geht in Stille weiter, und die Kontrollen auch.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>It has {expected} letters and figures; these are {found}.</source>
        <translation>Er hat {expected} Buchstaben und Ziffern; hier sind es {found}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>It is a whole code, but of another record. Nothing is lost by trying.</source>
        <translation>Es ist ein ganzer Code, aber von einer anderen Akte. Beim Versuchen geht nichts verloren.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>It is as it was before, and a copy lies beside it. Please start the version that you used before.</source>
        <translation>Sie ist wie vorher, und eine Kopie liegt daneben. Bitte starten Sie die Version, die Sie vorher benutzt haben.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <location filename="../../companion/ui/messages.py"/>
        <source>It is being started again. The session goes on.</source>
        <translation>Er wird neu gestartet. Die Sitzung geht weiter.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>It is for rehearsal only. For a session, open the file from your clinic.</source>
        <translation>Es ist nur zum Proben da. Für eine Sitzung öffnen Sie die Datei Ihrer Klinik.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>It is kept as it is; a later version may read it. All else is in the record.</source>
        <translation>Er bleibt, wie er ist; eine spätere Version kann ihn vielleicht lesen. Alles andere ist in der Akte.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>It is neither an export of Companion nor a table with days and moods. Nothing was taken in.</source>
        <translation>Es ist weder ein Export von Companion noch eine Tabelle mit Tagen und Stimmungen. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <source>It is no M3U8 or XSPF playlist with tracks in it. Nothing was changed.</source>
        <translation>Es ist keine Abspielliste (M3U8 oder XSPF) mit Stücken darin. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>It is no sound file, or it is damaged. Nothing was changed.</source>
        <translation>Es ist keine Tondatei, oder sie ist beschädigt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>It is not the one that you looked at. Nothing was taken from it. Please open it again.</source>
        <translation>Es ist nicht das, das Sie angesehen haben. Nichts wurde daraus übernommen. Bitte öffnen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>It is safe and was not touched. You can look at it with this version. To go on with it, please start the later one ({found}).</source>
        <translation>Sie ist sicher und wurde nicht angerührt. Sie können sie mit dieser Version ansehen. Um mit ihr fortzufahren, starten Sie bitte die spätere ({found}).</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>It is signed by {name}, and the clinic&apos;s file does not name that key: {key}. Nothing was written.</source>
        <translation>Es ist von {name} signiert, und die Datei der Klinik nennt diesen Schlüssel nicht: {key}. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>It is valid from {since}. No session can start. Please ask {name}, {phone}.</source>
        <translation>Es gilt ab {since}. Es kann keine Sitzung beginnen. Bitte fragen Sie {name}, {phone}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>It may belong to another user, or the keyring was made anew. If you made a recovery code, it opens your record.</source>
        <translation>Vielleicht gehört er einem anderen Benutzer, oder der Schlüsselbund wurde neu angelegt. Wenn Sie einen Wiederherstellungscode haben, öffnet er Ihre Akte.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>It may wait for you to unlock it. Your record is not touched. Unlock the keyring, then try again.</source>
        <translation>Vielleicht wartet er darauf, dass Sie ihn entsperren. Ihre Akte ist unberührt. Entsperren Sie den Schlüsselbund, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>It offers no way to hold that off. Please set it never to sleep and never to lock the screen. The session&apos;s time runs on in any case.</source>
        <translation>Er bietet keinen Weg, das aufzuhalten. Bitte stellen Sie ein, dass er nie schläft und den Bildschirm nie sperrt. Die Zeit der Sitzung läuft auf jeden Fall weiter.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>It opens with a passphrase or a recovery code, on any computer. Please add one of them first.</source>
        <translation>Sie öffnet sich mit einer Passphrase oder einem Wiederherstellungscode, auf jedem Computer. Bitte fügen Sie erst eines davon hinzu.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>It says that it is from {name}, but it has another key than before. Nothing was taken from it. Please call the clinic, at the number that you know.</source>
        <translation>Es gibt an, von {name} zu sein, hat aber einen anderen Schlüssel als bisher. Nichts wurde daraus übernommen. Bitte rufen Sie die Klinik an, unter der Nummer, die Sie kennen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>It says that it is from {name}, but the key belongs to somebody else. Nothing was taken from it.</source>
        <translation>Es gibt an, von {name} zu sein, aber der Schlüssel gehört jemand anderem. Nichts wurde daraus übernommen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>It should be a file made by “companion pack keygen” or by minisign. Nothing was changed.</source>
        <translation>Es sollte eine Datei von „companion pack keygen“ oder von minisign sein. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>It stays silent where it can&apos;t be read. The session goes on, and the next piece plays in its time.</source>
        <translation>Wo sie nicht lesbar ist, bleibt es still. Die Sitzung geht weiter, und das nächste Stück spielt zu seiner Zeit.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>It stays silent. Add the same file again, and it is found.</source>
        <translation>Sie bleibt still. Fügen Sie dieselbe Datei noch einmal hinzu, dann wird sie gefunden.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>It was changed so that opening it would take all of this computer&apos;s memory. Nothing was opened. If you have a backup of this folder, put keys.json back and try again.</source>
        <translation>Sie wurde so geändert, dass das Öffnen den ganzen Speicher dieses Computers bräuchte. Nichts wurde geöffnet. Wenn Sie eine Sicherung dieses Ordners haben, legen Sie keys.json zurück und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>It was deleted outside Companion. Please open the pack from your clinic once more.</source>
        <translation>Sie wurde außerhalb von Companion gelöscht. Bitte öffnen Sie das Paket Ihrer Klinik noch einmal.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>It was made for a later version of Companion. Please update first. Nothing was changed.</source>
        <translation>Es wurde für eine spätere Version von Companion gemacht. Bitte bringen Sie zuerst Companion auf den neuesten Stand. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>It was not used, and your record is as it was. Please try another one.</source>
        <translation>Sie wurde nicht benutzt, und Ihre Akte ist, wie sie war. Bitte versuchen Sie es mit einer anderen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>It was valid until {until}. No session can start. Please ask {name}, {phone}.</source>
        <translation>Es galt bis {until}. Es kann keine Sitzung beginnen. Bitte fragen Sie {name}, {phone}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>It was written by a later version of Companion ({found}; this one knows {ours}). It is safe and was not touched. Please start the later version.</source>
        <translation>Sie wurde von einer späteren Version von Companion geschrieben ({found}; diese kennt {ours}). Sie ist sicher und wurde nicht angerührt. Bitte starten Sie die spätere Version.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>Its columns are: {columns}. Nothing was taken in.</source>
        <translation>Die Spalten sind: {columns}. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_after.py"/>
        <source>Its file is gone from your folder. The rest of the journal is as it was. If you did not take it out yourself, going back to a backup brings it back.</source>
        <translation>Ihre Datei ist aus Ihrem Ordner verschwunden. Der Rest des Tagebuchs ist, wie er war. Wenn Sie sie nicht selbst herausgenommen haben, bringt das Zurückgehen zu einer Sicherung sie wieder.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_after.py"/>
        <source>Its file was changed or is damaged. The rest of the journal is as it was.</source>
        <translation>Ihre Datei wurde geändert oder ist beschädigt. Der Rest des Tagebuchs ist, wie er war.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>Its first entry is missing, so nobody could tell what the rest means. Nothing was taken in.</source>
        <translation>Ihr erster Eintrag fehlt, also wäre nicht zu erkennen, was die übrigen bedeuten. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Its kind of sound is not known here. As WAV, FLAC, OGG or MP3 it can be played.</source>
        <translation>Diese Art Ton ist hier nicht bekannt. Als WAV, FLAC, OGG oder MP3 kann sie abgespielt werden.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>Its lists lie too deep inside each other. Nothing was changed.</source>
        <translation>Die Listen darin liegen zu tief ineinander. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <source>Its music is not disturbed. Listening to a programme is possible again when the session is closed.</source>
        <translation>Ihre Musik wird nicht gestört. Ein Programm anzuhören ist wieder möglich, wenn die Sitzung abgeschlossen ist.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>Letter {position} does not occur in a code. Is it another one?</source>
        <translation>Zeichen {position} kommt in einem Code nicht vor. Ist es ein anderes?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>Line {line} has a mood outside the scale</source>
        <translation>Zeile {line} hat eine Stimmung außerhalb der Skala</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>Line {line} has a word without a number</source>
        <translation>Zeile {line} hat ein Wort ohne Zahl</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>Line {line} has an energy that can&apos;t be read</source>
        <translation>Zeile {line} hat eine Energie, die nicht lesbar ist</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>Line {line} has no day that can be read</source>
        <translation>Zeile {line} hat keinen lesbaren Tag</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>Line {line} has no mood</source>
        <translation>Zeile {line} hat keine Stimmung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>Line {line} is not UTF-8 text. Nothing was changed.</source>
        <translation>Zeile {line} ist kein Text in UTF-8. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>Line {line}, column {column}: this is not JSON as it should be. {what}. Nothing was changed.</source>
        <translation>Zeile {line}, Spalte {column}: Das ist kein richtiges JSON. {what}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>Line {line}, {field}: </source>
        <translation>Zeile {line}, {field}: </translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>No hold can start or end now.</source>
        <translation>Jetzt kann keine Haltezeit beginnen oder enden.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>No keyring was found that keeps secrets locked. Please choose a passphrase, or this computer&apos;s login.</source>
        <translation>Es wurde kein Schlüsselbund gefunden, der Geheimnisse verschlossen hält. Bitte wählen Sie eine Passphrase, oder die Anmeldung dieses Computers.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>No loudspeaker or headphones can be used now. The session goes on, and the sound comes back by itself.</source>
        <translation>Jetzt ist kein Lautsprecher und kein Kopfhörer zu gebrauchen. Die Sitzung geht weiter, und der Ton kommt von selbst wieder.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <source>No microphone is heard</source>
        <translation>Kein Mikrofon ist zu hören</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>No pack is as large as this. Nothing was changed.</source>
        <translation>Kein Paket ist so groß. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>No pack was made. All that you chose and typed is still here.</source>
        <translation>Es wurde kein Paket erstellt. Alles, was Sie gewählt und eingegeben haben, ist noch da.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>No session can begin yet</source>
        <translation>Noch kann keine Sitzung beginnen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Nobody was there to answer</source>
        <translation>Niemand war da, um zu antworten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>None of its audio was found. Add it to the library, or put it beside the programme.</source>
        <translation>Nichts von seinem Ton wurde gefunden. Fügen Sie ihn der Bibliothek hinzu, oder legen Sie ihn neben das Programm.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_after.py"/>
        <source>Not during a session</source>
        <translation>Nicht während einer Sitzung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>Nothing can be encrypted for others here</source>
        <translation>Hier kann nichts für andere verschlüsselt werden</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>Nothing is kept in {folder}. Open Companion once, or name another folder with --data-dir.</source>
        <translation>In {folder} ist nichts aufbewahrt. Öffnen Sie Companion einmal, oder nennen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Nothing of “{title}” can be heard</source>
        <translation>Von „{title}“ ist nichts zu hören</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Nothing was changed. Please choose a file that Companion saved as one.</source>
        <translation>Es wurde nichts geändert. Bitte wählen Sie eine Datei, die Companion als Sicherung gespeichert hat.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_after.py"/>
        <source>Nothing was changed. Please go back to a backup when the session is closed.</source>
        <translation>Es wurde nichts geändert. Bitte gehen Sie zu einer Sicherung zurück, wenn die Sitzung abgeschlossen ist.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <source>Nothing was changed. Please record it again.</source>
        <translation>Es wurde nichts geändert. Bitte nehmen Sie sie noch einmal auf.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Nothing was changed. Please start with a folder for your data.</source>
        <translation>Es wurde nichts geändert. Bitte starten Sie mit einem Ordner für Ihre Daten.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <source>Nothing was changed. You can record it yourself. On Linux, the package espeak-ng brings a voice.</source>
        <translation>Nichts wurde geändert. Sie können es selbst aufnehmen. Unter Linux bringt das Paket espeak-ng eine Stimme mit.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_after.py"/>
        <source>Nothing was erased. Please erase everything when the session is closed.</source>
        <translation>Es wurde nichts gelöscht. Bitte löschen Sie alles, wenn die Sitzung abgeschlossen ist.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Nothing was kept here so far. Please choose how your record is locked.</source>
        <translation>Hier wurde noch nichts aufbewahrt. Bitte wählen Sie, wie Ihre Akte verschlossen wird.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_after.py"/>
        <source>Nothing was noted. Please choose one of the answers that {measure} has.</source>
        <translation>Nichts wurde notiert. Bitte wählen Sie eine der Antworten, die {measure} hat.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_after.py"/>
        <source>Nothing was recorded</source>
        <translation>Nichts wurde aufgenommen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_after.py"/>
        <source>Nothing was recorded or played. Please look at the microphone or the loudspeaker, then try again.</source>
        <translation>Nichts wurde aufgenommen oder abgespielt. Bitte sehen Sie nach Mikrofon oder Lautsprecher, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>Nothing was saved.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>Nothing was taken from it. Please ask for it again, from whoever gave it to you.</source>
        <translation>Nichts wurde daraus übernommen. Bitte lassen Sie es sich noch einmal geben.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>Nothing was taken from the pack, and everything is as it was.</source>
        <translation>Nichts wurde aus dem Paket übernommen, und alles ist, wie es war.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <source>Nothing was taken in. Companion plays wav, aiff, flac, ogg, opus, mp3, m4a and aac.</source>
        <translation>Nichts wurde übernommen. Companion spielt wav, aiff, flac, ogg, opus, mp3, m4a und aac.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>Nothing was taken in. Please bring Companion up to date first.</source>
        <translation>Nichts wurde übernommen. Bitte bringen Sie zuerst Companion auf den neuesten Stand.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>Nothing was written. Please choose another folder.</source>
        <translation>Es wurde nichts geschrieben. Bitte wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>One entry can&apos;t be read</source>
        <translation>Ein Eintrag ist nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>One letter or figure is another one, or two are swapped.</source>
        <translation>Ein Buchstabe oder eine Ziffer ist anders, oder zwei sind vertauscht.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>One piece can&apos;t be played</source>
        <translation>Ein Stück kann nicht abgespielt werden</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>One setting could not be read</source>
        <translation>Eine Einstellung war nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>Opening it would take more memory or time than any such key needs. Nothing was opened.</source>
        <translation>Ihn zu öffnen bräuchte mehr Speicher oder Zeit, als ein solcher Schlüssel nötig hat. Nichts wurde geöffnet.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>Packs come from your clinic only</source>
        <translation>Pakete kommen nur von Ihrer Klinik</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Pictures of the screen may show Companion</source>
        <translation>Bilder des Bildschirms zeigen vielleicht Companion</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Please choose a file that ends in .wav, .flac, .ogg, .opus, .mp3 or .m4a. Nothing was changed.</source>
        <translation>Bitte wählen Sie eine Datei, die auf .wav, .flac, .ogg, .opus, .mp3 oder .m4a endet. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <source>Please choose a name that ends in .json, .m3u8 or .xspf. Nothing was written.</source>
        <translation>Bitte wählen Sie einen Namen, der auf .json, .m3u8 oder .xspf endet. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>Please look at capitals and the keyboard&apos;s language, and try again. Nothing is lost by trying.</source>
        <translation>Bitte achten Sie auf Großschreibung und die Sprache der Tastatur, und versuchen Sie es noch einmal. Beim Versuchen geht nichts verloren.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>Please look at capitals and the keyboard&apos;s language, and try again. Nothing was signed.</source>
        <translation>Bitte achten Sie auf Großschreibung und die Sprache der Tastatur, und versuchen Sie es noch einmal. Nichts wurde signiert.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <source>Please look whether one is plugged in and allowed for Companion, then record again.</source>
        <translation>Bitte sehen Sie nach, ob eines angeschlossen und für Companion erlaubt ist, dann nehmen Sie noch einmal auf.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>Please say which columns they are: --column date=NAME --column mood=NAME. Nothing was taken in.</source>
        <translation>Bitte sagen Sie, welche Spalten es sind: --column date=NAME --column mood=NAME. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>Please say who stays with the patient from here.</source>
        <translation>Bitte sagen Sie, wer von hier an bei der behandelten Person bleibt.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>Please type both again. Nothing was written.</source>
        <translation>Bitte geben Sie beide noch einmal ein. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Please unlock</source>
        <translation>Bitte entsperren</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <source>Please write below what the voice is to say.</source>
        <translation>Bitte schreiben Sie unten, was die Stimme sagen soll.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>Please write who you spoke with, and what they said.</source>
        <translation>Bitte schreiben Sie, mit wem Sie gesprochen haben und was gesagt wurde.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>Reading in {folder} failed. Your record is not touched. Please look at the disk and try again.</source>
        <translation>Das Lesen in {folder} ist misslungen. Ihre Akte ist unberührt. Bitte sehen Sie nach dem Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Saving did not work</source>
        <translation>Das Speichern ist nicht gelungen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Some files could not be deleted</source>
        <translation>Einige Dateien konnten nicht gelöscht werden</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>Some lines of the lists are still open.</source>
        <translation>Einige Zeilen der Listen sind noch offen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>Some lines say not yet. That is all right. Stay together and look again later.</source>
        <translation>Einige Zeilen sagen noch nicht. Das ist in Ordnung. Bleiben Sie beisammen und sehen Sie später wieder nach.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_after.py"/>
        <source>Some questions are still open</source>
        <translation>Einige Fragen sind noch offen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>Some questions before the session are still open.</source>
        <translation>Einige Fragen vor der Sitzung sind noch offen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Something in Companion went wrong</source>
        <translation>In Companion ist etwas schiefgegangen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>Something in this pack can&apos;t be used</source>
        <translation>Etwas in diesem Paket ist nicht zu gebrauchen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>Something in this pack is not as its maker left it. Nothing was taken from it. Please ask for it again, and tell them.</source>
        <translation>Etwas in diesem Paket ist nicht so, wie sein Urheber es gemacht hat. Nichts wurde daraus übernommen. Bitte fragen Sie noch einmal danach, und sagen Sie es dort.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>Something is not as it should be</source>
        <translation>Etwas ist nicht, wie es sein sollte</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Such a service can damage the record while it is in use. Please take {folder} out of it, or keep the data elsewhere.</source>
        <translation>Ein solcher Dienst kann die Akte beschädigen, während sie benutzt wird. Bitte nehmen Sie {folder} davon aus, oder bewahren Sie die Daten anderswo auf.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Take it in with “companion library add”; then it can be played.</source>
        <translation>Nehmen Sie sie mit „companion library add“ auf; dann kann sie abgespielt werden.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>That can&apos;t be done now.</source>
        <translation>Das geht jetzt nicht.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>The change of key does not fit</source>
        <translation>Der Schlüsselwechsel passt nicht</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>The clinic&apos;s pack has expired</source>
        <translation>Das Paket der Klinik ist abgelaufen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>The code is not quite right yet</source>
        <translation>Der Code stimmt noch nicht ganz</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>The day and the mood are not found in {file}</source>
        <translation>Tag und Stimmung sind in {file} nicht zu finden</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The disk was full</source>
        <translation>Der Datenträger war voll</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The file in its place is not encrypted, so Companion did not write it. It was left as it is.</source>
        <translation>Die Datei an ihrer Stelle ist nicht verschlüsselt, also hat Companion sie nicht geschrieben. Sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The file was left as it is. A backup may still be whole.</source>
        <translation>Die Datei blieb, wie sie ist. Eine Sicherung kann noch heil sein.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The file with the record and the file with its keys do not belong together. Nothing was changed.</source>
        <translation>Die Datei mit der Akte und die Datei mit ihren Schlüsseln gehören nicht zusammen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>The file {place} is damaged. Companion starts with its own settings, and takes packs from nobody new. Your record is not touched. Please tell the clinic.</source>
        <translation>Die Datei {place} ist beschädigt. Companion startet mit seinen eigenen Einstellungen und übernimmt Pakete von niemand Neuem. Ihre Akte ist unberührt. Bitte sagen Sie es der Klinik.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The folder can&apos;t be read</source>
        <translation>Der Ordner kann nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The folder can&apos;t be written to</source>
        <translation>In den Ordner kann nicht geschrieben werden</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The folder was deleted or moved while Companion was open. What comes now is kept in this window. Please put the folder back, then try again.</source>
        <translation>Der Ordner wurde gelöscht oder verschoben, während Companion offen war. Was jetzt kommt, wird in diesem Fenster bewahrt. Bitte legen Sie den Ordner zurück, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>The headphones are unplugged</source>
        <translation>Die Kopfhörer sind ausgesteckt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>The headphones or loudspeaker are gone: look at plug and battery. The session goes on, the sound returns.</source>
        <translation>Kopfhörer oder Lautsprecher sind weg: Sehen Sie nach Stecker und Akku. Die Sitzung geht weiter, der Ton kommt wieder.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>The key beside the data is missing or another one. If there is a recovery code, it opens the record.</source>
        <translation>Der Schlüssel neben den Daten fehlt oder ist ein anderer. Wenn es einen Wiederherstellungscode gibt, öffnet er die Akte.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>The key does not belong to this record. Nothing was changed.</source>
        <translation>Der Schlüssel gehört nicht zu dieser Akte. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The key file asks for too much</source>
        <translation>Die Schlüsseldatei verlangt zu viel</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The key file can&apos;t be read</source>
        <translation>Die Schlüsseldatei ist nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The key file is from a later version</source>
        <translation>Die Schlüsseldatei stammt aus einer späteren Version</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The key file is gone</source>
        <translation>Die Schlüsseldatei ist fort</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The key is not in the keyring</source>
        <translation>Der Schlüssel ist nicht im Schlüsselbund</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The keyring could not be used</source>
        <translation>Der Schlüsselbund konnte nicht benutzt werden</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The keyring does not answer</source>
        <translation>Der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>The keyring gave another key. If there is a recovery code or a passphrase, it opens the record.</source>
        <translation>Der Schlüsselbund gab einen anderen Schlüssel. Wenn es einen Wiederherstellungscode oder eine Passphrase gibt, öffnet das die Akte.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The keyring is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The keyring with the key is not there</source>
        <translation>Der Schlüsselbund mit dem Schlüssel ist nicht da</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The keys are gone, so nothing in them can be read any more. What is left in {folder} may be deleted by hand.</source>
        <translation>Die Schlüssel sind fort, also kann nichts darin mehr gelesen werden. Was in {folder} übrig ist, darf von Hand gelöscht werden.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The latest entries are missing</source>
        <translation>Die letzten Einträge fehlen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>The list of what is installed is damaged. Your record is not touched. Please open your packs once more.</source>
        <translation>Die Liste des Eingerichteten ist beschädigt. Ihre Akte ist unberührt. Bitte öffnen Sie Ihre Pakete noch einmal.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>The music is as far in that direction as it goes.</source>
        <translation>Weiter geht die Musik in diese Richtung nicht.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>The pack can&apos;t be made like this</source>
        <translation>So kann das Paket nicht gemacht werden</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>The pack was changed meanwhile</source>
        <translation>Das Paket wurde inzwischen geändert</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>The passphrase does not open the key</source>
        <translation>Die Passphrase öffnet den Schlüssel nicht</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The place for your data is a file</source>
        <translation>Der Ort für Ihre Daten ist eine Datei</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <source>The programme names a voice that can&apos;t be opened in this folder. Everything else is as it was.</source>
        <translation>Das Programm nennt eine Stimme, die sich in diesem Ordner nicht öffnen lässt. Alles andere ist, wie es war.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_after.py"/>
        <source>The protocol asks for “{measure}”, which comes from your clinic. Please ask your clinic for its file.</source>
        <translation>Das Protokoll fragt nach „{measure}“, das von Ihrer Klinik kommt. Bitte fragen Sie Ihre Klinik nach der Datei.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>The protocol has expired</source>
        <translation>Das Protokoll ist abgelaufen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>The protocol has no earlier return here.</source>
        <translation>Das Protokoll kennt hier keine frühere Rückkehr.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>The protocol has no more time to add here.</source>
        <translation>Das Protokoll hat hier keine Zeit mehr zuzugeben.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>The protocol has no way on from here. Please call the clinic.</source>
        <translation>Das Protokoll kennt von hier keinen Weg weiter. Bitte rufen Sie die Klinik an.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>The protocol is not valid yet</source>
        <translation>Das Protokoll gilt noch nicht</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>The protocol lets no phase end early here.</source>
        <translation>Das Protokoll lässt hier keine Phase früher enden.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>The protocol wants a little more time for settling.</source>
        <translation>Das Protokoll möchte noch etwas Zeit zum Ankommen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>The protocol wants a longer wait before the next hold.</source>
        <translation>Das Protokoll möchte eine längere Pause vor der nächsten Haltezeit.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>The protocol&apos;s shortest time for this phase is not over yet.</source>
        <translation>Die kürzeste Zeit dieser Phase nach dem Protokoll ist noch nicht um.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>The protocol&apos;s shortest time of rest is not over yet.</source>
        <translation>Die kürzeste Ruhezeit nach dem Protokoll ist noch nicht um.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>The reading before the session is still missing.</source>
        <translation>Die Messung vor der Sitzung fehlt noch.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The record could not be brought up to date</source>
        <translation>Die Akte konnte nicht auf den neuen Stand gebracht werden</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The record has a gap</source>
        <translation>Die Akte hat eine Lücke</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>The record has no session of this id. Nothing was written.</source>
        <translation>Die Akte hat keine Sitzung mit dieser Kennung. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_after.py"/>
        <source>The record is not locked</source>
        <translation>Die Akte ist nicht gesperrt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The record itself is as it was. Nothing new can be saved, and no session begun, until Companion is closed and opened again without what stood in the way.</source>
        <translation>Die Akte selbst ist, wie sie war. Neues kann erst gespeichert und eine Sitzung erst begonnen werden, wenn Companion geschlossen und ohne das Hindernis wieder geöffnet wird.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The record&apos;s file is gone</source>
        <translation>Die Datei der Akte ist fort</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The record&apos;s file is missing</source>
        <translation>Die Datei der Akte fehlt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_after.py"/>
        <source>The recording has no sound in it, and nothing was kept. Please try again.</source>
        <translation>Die Aufnahme hat keinen Ton, und nichts wurde aufbewahrt. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The result could not be written</source>
        <translation>Das Ergebnis konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The room kept back for that has been used. Please make some room before the next session.</source>
        <translation>Der dafür zurückgehaltene Platz wurde gebraucht. Bitte schaffen Sie vor der nächsten Sitzung etwas Platz.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>The session has begun on this. What has changed since can be written as a note.</source>
        <translation>Die Sitzung hat damit begonnen. Was sich seither geändert hat, kann als Notiz geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>The session is not in its last phase yet. To stop now, hold the end button.</source>
        <translation>Die Sitzung ist noch nicht in ihrer letzten Phase. Um jetzt aufzuhören, halten Sie die Taste zum Beenden.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>The signature does not fit</source>
        <translation>Die Signatur passt nicht</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>The sitter&apos;s name is still missing.</source>
        <translation>Der Name der Begleitperson fehlt noch.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>The sound could not be steered</source>
        <translation>Der Ton konnte nicht gesteuert werden</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>The sound has stopped</source>
        <translation>Der Ton ist stehen geblieben</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>The time of the session is known already.</source>
        <translation>Die Zeit der Sitzung ist schon bekannt.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>The two passphrases are not the same</source>
        <translation>Die beiden Passphrasen sind nicht gleich</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <source>The voice could not be made</source>
        <translation>Die Stimme konnte nicht erzeugt werden</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>The words are still to be compared</source>
        <translation>Die Wörter sind noch zu vergleichen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>The words of this pack are not those that were typed. Nothing was taken from it. If the paper is from your clinic, this pack is not.</source>
        <translation>Die Wörter dieses Pakets sind nicht die eingegebenen. Nichts wurde daraus übernommen. Wenn das Papier von Ihrer Klinik ist, dann ist dieses Paket es nicht.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <source>There are no words yet</source>
        <translation>Noch stehen keine Worte da</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>There are two packs of one version</source>
        <translation>Es gibt zwei Pakete derselben Version</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>There are: {known}. Nothing was changed.</source>
        <translation>Es gibt: {known}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>There are: {roles}. Nothing was taken in.</source>
        <translation>Es gibt: {roles}. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>There is a key already</source>
        <translation>Es gibt schon einen Schlüssel</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>There is little room on the disk</source>
        <translation>Auf dem Datenträger ist wenig Platz</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>There is no folder for your audio</source>
        <translation>Es gibt keinen Ordner für Ihren Ton</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>There is no key yet</source>
        <translation>Es gibt noch keinen Schlüssel</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>There is no music to steer in this way now.</source>
        <translation>Jetzt ist keine Musik da, die sich so steuern lässt.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>There is no programme called {name}</source>
        <translation>Es gibt kein Programm namens {name}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>There is no record yet</source>
        <translation>Es gibt noch keine Akte</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>There is no room left in {folder}. What was saved is safe. Please make some room and try again.</source>
        <translation>In {folder} ist kein Platz mehr. Was gespeichert wurde, ist sicher. Bitte schaffen Sie etwas Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>There is no sound</source>
        <translation>Es kommt kein Ton</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_after.py"/>
        <source>There is no sound device for this</source>
        <translation>Dafür ist kein Tongerät da</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <source>There is no sound file in it</source>
        <translation>Es ist keine Tondatei darin</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>There is no sound in it. Nothing was changed.</source>
        <translation>Es ist kein Ton darin. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>There is no such key</source>
        <translation>Einen solchen Schlüssel gibt es nicht</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <source>There is no voice in it</source>
        <translation>Es ist keine Stimme darin</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>There may be too little room on the disk. The session goes on without this piece.</source>
        <translation>Vielleicht ist zu wenig Platz auf dem Datenträger. Die Sitzung geht ohne dieses Stück weiter.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>There was a record in this folder, and it is not there now. Please look whether it was moved, or use a backup.</source>
        <translation>In diesem Ordner war eine Akte, und sie ist jetzt nicht da. Bitte sehen Sie nach, ob sie verschoben wurde, oder nehmen Sie eine Sicherung.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>These are other words</source>
        <translation>Das sind andere Wörter</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>They are set as at the beginning again. The record is not touched.</source>
        <translation>Sie stehen wieder wie am Anfang. Die Akte ist nicht betroffen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_after.py"/>
        <source>This answer does not belong to the question</source>
        <translation>Diese Antwort gehört nicht zur Frage</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>This asks a question on the terminal. Nothing was changed. Please type it there yourself.</source>
        <translation>Hier wird im Terminal etwas gefragt. Es wurde nichts geändert. Bitte geben Sie es dort selbst ein.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>This backup is damaged</source>
        <translation>Diese Sicherung ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>This code does not open it</source>
        <translation>Dieser Code öffnet sie nicht</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>This comes in the last phase of the session.</source>
        <translation>Das kommt in der letzten Phase der Sitzung.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>This computer has no keyring</source>
        <translation>Dieser Computer hat keinen Schlüsselbund</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <source>This computer has no voice of its own</source>
        <translation>Dieser Computer hat keine eigene Stimme</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>This computer lacks the part for it. Nothing was written. The files can be written open and taken by hand.</source>
        <translation>Diesem Computer fehlt das nötige Teil. Es wurde nichts geschrieben. Die Dateien können offen geschrieben und persönlich überbracht werden.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>This computer may fall asleep</source>
        <translation>Dieser Computer schläft vielleicht ein</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>This computer refused to leave its windows out of them. Windows does so from version 10 of 2020 on. Your record is encrypted as before.</source>
        <translation>Dieser Computer hat es abgelehnt, die Fenster herauszuhalten. Windows tut das ab Version 10 von 2020. Ihre Akte ist verschlüsselt wie zuvor.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>This file is older than the one in use</source>
        <translation>Diese Datei ist älter als die benutzte</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>This file says something else than the record</source>
        <translation>Diese Datei sagt etwas anderes als die Akte</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>This folder can&apos;t be opened in that way. Please use another way.</source>
        <translation>Dieser Ordner lässt sich so nicht öffnen. Bitte nehmen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>This folder has its keys, and they are kept. Please unlock it.</source>
        <translation>Dieser Ordner hat seine Schlüssel, und sie bleiben erhalten. Bitte entsperren Sie ihn.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>This is a fault in Companion. What was saved is safe; help and grounding work. If a page looks wrong, please close Companion when it suits you and open it again.</source>
        <translation>Das ist ein Fehler in Companion. Was gespeichert wurde, ist sicher; Hilfe und Erdung gehen. Wenn eine Seite falsch aussieht, schließen Sie Companion bitte, wenn es Ihnen passt, und öffnen Sie es wieder.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>This is no kind of column</source>
        <translation>Eine solche Spalte gibt es nicht</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>This is not a backup</source>
        <translation>Das ist keine Sicherung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>This is not a key of age</source>
        <translation>Das ist kein Schlüssel von age</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>This is not a number of the scale</source>
        <translation>Das ist keine Zahl der Skala</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>This is not a pack</source>
        <translation>Das ist kein Paket</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>This is not a record of Companion</source>
        <translation>Das ist keine Akte von Companion</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>This is not a secret key</source>
        <translation>Das ist kein geheimer Schlüssel</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>This is the example protocol</source>
        <translation>Das ist das Beispielprotokoll</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>This is the only way in</source>
        <translation>Das ist der einzige Zugang</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>This key asks for too much</source>
        <translation>Dieser Schlüssel verlangt zu viel</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>This key does not fit</source>
        <translation>Dieser Schlüssel passt nicht</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>This key does not fit the record</source>
        <translation>Dieser Schlüssel passt nicht zur Akte</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>This key has no passphrase</source>
        <translation>Dieser Schlüssel hat keine Passphrase</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>This line is left out.</source>
        <translation>Diese Zeile bleibt weg.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>This pack has an old key</source>
        <translation>Dieses Paket hat einen alten Schlüssel</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>This pack is damaged or was changed</source>
        <translation>Dieses Paket ist beschädigt oder wurde geändert</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>This pack is older than the one in place</source>
        <translation>Dieses Paket ist älter als das eingerichtete</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>This pack is signed by another clinic</source>
        <translation>Dieses Paket ist von einer anderen Klinik signiert</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>This pack is signed by somebody else</source>
        <translation>Dieses Paket ist von jemand anderem signiert</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>This pack needs a later version</source>
        <translation>Dieses Paket braucht eine spätere Version</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>This pack would replace another clinic&apos;s</source>
        <translation>Dieses Paket würde das einer anderen Klinik ersetzen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>This passphrase does not open it</source>
        <translation>Diese Passphrase öffnet sie nicht</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_after.py"/>
        <source>This questionnaire is not here</source>
        <translation>Dieser Fragebogen ist nicht da</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>This questionnaire is older than the one in the record</source>
        <translation>Dieser Fragebogen ist älter als der in der Akte</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>This reading still lacks a value.</source>
        <translation>Dieser Messung fehlt noch ein Wert.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>This session is closed.</source>
        <translation>Diese Sitzung ist abgeschlossen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>This session is not there</source>
        <translation>Diese Sitzung ist nicht da</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>This user may not read {folder}, or the disk it is on fails. Nothing was changed. Please open Companion as the user who keeps the record, or look at the disk, and try again.</source>
        <translation>Dieser Benutzer darf {folder} nicht lesen, oder der Datenträger versagt. Es wurde nichts verändert. Bitte öffnen Sie Companion als der Benutzer, der die Akte führt, oder sehen Sie nach dem Datenträger, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>This version keeps it in a newer form. A copy of it as it was lies in the folder “backups”.</source>
        <translation>Diese Version führt sie in einer neueren Form. Eine Kopie des früheren Stands liegt im Ordner „backups“.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>This version of Companion can&apos;t read it and left it as it is. Please start the later version.</source>
        <translation>Diese Version von Companion kann sie nicht lesen und ließ sie, wie sie ist. Bitte starten Sie die spätere Version.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_after.py"/>
        <source>This voice note can&apos;t be opened</source>
        <translation>Diese Sprachnotiz lässt sich nicht öffnen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_after.py"/>
        <source>This voice note is not here</source>
        <translation>Diese Sprachnotiz ist nicht da</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Version {given} was not taken; version {ours} stays in use. Please ask the clinic which one is meant.</source>
        <translation>Version {given} wurde nicht übernommen; Version {ours} bleibt in Gebrauch. Bitte fragen Sie die Klinik, welche gemeint ist.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>Version {given} was not taken; version {ours} stays. Please ask the clinic which one is meant.</source>
        <translation>Version {given} wurde nicht übernommen; Version {ours} bleibt. Bitte fragen Sie die Klinik, welche gemeint ist.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>Version {ours} is in place, and this one is another with the same number. It was not taken.</source>
        <translation>Version {ours} ist eingerichtet, und dies ist ein anderes mit derselben Nummer. Es wurde nicht übernommen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Was it moved or renamed? Nothing was changed.</source>
        <translation>Wurde sie verschoben oder umbenannt? Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_after.py"/>
        <source>What is answered is kept. {measure} is scored when every question has an answer.</source>
        <translation>Was beantwortet ist, bleibt erhalten. {measure} wird gezählt, wenn jede Frage eine Antwort hat.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>What was saved before is safe. What comes now is kept in this window and tried again.</source>
        <translation>Was vorher gespeichert wurde, ist sicher. Was jetzt kommt, wird in diesem Fenster bewahrt und erneut versucht.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>What was saved is safe. What comes now is kept in this window and saved as soon as there is room.</source>
        <translation>Was gespeichert wurde, ist sicher. Was jetzt kommt, wird in diesem Fenster bewahrt und gespeichert, sobald Platz ist.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>Whoever copies the file could sign in your name. Please set one, by “minisign -C”. Nothing was signed.</source>
        <translation>Wer die Datei kopiert, könnte in Ihrem Namen signieren. Bitte setzen Sie eine mit „minisign -C“. Nichts wurde signiert.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>Without headphones the sound waits, or goes on softly, until they are back.</source>
        <translation>Ohne Kopfhörer wartet der Ton oder geht leise weiter, bis sie wieder da sind.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Without it nobody could open the record. Add another way first, then take this one away.</source>
        <translation>Ohne ihn könnte niemand die Akte öffnen. Fügen Sie erst einen anderen hinzu, dann können Sie diesen entfernen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Writing in {folder} failed. Please choose another folder, or make room, and try again.</source>
        <translation>Das Schreiben in {folder} ist misslungen. Bitte wählen Sie einen anderen Ordner, oder schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Writing in {folder} failed. What was saved before is as it was. Please look at the disk and try again.</source>
        <translation>Das Schreiben in {folder} ist misslungen. Was vorher gespeichert wurde, ist, wie es war. Bitte sehen Sie nach dem Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>You are looking at a copy</source>
        <translation>Sie sehen eine Kopie</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>Your clinic has set that no others are taken in, and it does not know {name}. Nothing was changed.</source>
        <translation>Ihre Klinik hat eingestellt, dass keine anderen übernommen werden, und sie kennt {name} nicht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>Your clinic&apos;s settings can&apos;t be read</source>
        <translation>Die Einstellungen Ihrer Klinik sind nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Your folder is copied by {service}</source>
        <translation>Ihr Ordner wird von {service} kopiert</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>Your packs can&apos;t be read</source>
        <translation>Ihre Pakete sind nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Your record can only be read</source>
        <translation>Ihre Akte kann nur gelesen werden</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Your record can&apos;t be read</source>
        <translation>Ihre Akte ist nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Your record is damaged</source>
        <translation>Ihre Akte ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Your record is from a later version</source>
        <translation>Ihre Akte stammt aus einer späteren Version</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Your record is not touched. Please try again, or use another way to open it.</source>
        <translation>Ihre Akte ist unberührt. Bitte versuchen Sie es noch einmal, oder öffnen Sie sie auf einem anderen Weg.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Your record is not touched. Please unlock the keyring, then try again.</source>
        <translation>Ihre Akte ist unberührt. Bitte entsperren Sie den Schlüsselbund, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Your record is open elsewhere</source>
        <translation>Ihre Akte ist anderswo offen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Your record is still here, and nothing was changed, but the file with its keys is missing. If you have a backup of this folder, put keys.json back and try again.</source>
        <translation>Ihre Akte ist noch da, und nichts wurde geändert, aber die Datei mit ihren Schlüsseln fehlt. Wenn Sie eine Sicherung dieses Ordners haben, legen Sie keys.json zurück und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Your record opens with this computer&apos;s keyring alone, and none answers now. It is not touched. Please log in to the desktop as usual, then try again.</source>
        <translation>Ihre Akte öffnet sich nur mit dem Schlüsselbund dieses Computers, und jetzt antwortet keiner. Sie ist unberührt. Bitte melden Sie sich wie gewohnt an, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Your record opens with your passphrase or your recovery code.</source>
        <translation>Ihre Akte öffnet sich mit Ihrer Passphrase oder Ihrem Wiederherstellungscode.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Your record was brought up to date</source>
        <translation>Ihre Akte wurde auf den neuen Stand gebracht</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>Your settings could not be read</source>
        <translation>Ihre Einstellungen waren nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>is missing; {expected} belongs there</source>
        <translation>fehlt; dorthin gehört {expected}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>is not a field of this file</source>
        <translation>ist kein Feld dieser Datei</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>is not a field of this file; did you mean {expected}?</source>
        <translation>ist kein Feld dieser Datei; meinten Sie {expected}?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>should be {expected}</source>
        <translation>sollte {expected} sein</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>{ending} can&apos;t be written</source>
        <translation>{ending} kann nicht geschrieben werden</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>{events} entries, each with the time at which it was recorded.</source>
        <translation>{events} Einträge, jeder mit der Zeit, zu der er notiert wurde.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>{field} is set as at the beginning; {expected} belongs there. All other settings are kept.</source>
        <translation>{field} steht wieder wie am Anfang; dorthin gehört {expected}. Alle anderen Einstellungen sind erhalten.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>{field} should be {expected}. Nothing was written.</source>
        <translation>{field} sollte {expected} sein. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>{file} can&apos;t be opened</source>
        <translation>{file} kann nicht geöffnet werden</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>{file} can&apos;t be played</source>
        <translation>{file} kann nicht abgespielt werden</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <location filename="../../companion/ui/messages.py"/>
        <source>{file} can&apos;t be read</source>
        <translation>{file} ist nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>{file} can&apos;t be taken in</source>
        <translation>{file} kann nicht übernommen werden</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>{file} can&apos;t be used as it is</source>
        <translation>{file} ist so nicht zu gebrauchen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>{file} can&apos;t go into a pack</source>
        <translation>{file} kann nicht in ein Paket</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>{file} could not be prepared</source>
        <translation>{file} konnte nicht vorbereitet werden</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>{file} could not be written</source>
        <translation>{file} konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>{file} goes to the open window</source>
        <translation>{file} geht an das offene Fenster</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>{file} has no column {column}</source>
        <translation>{file} hat keine Spalte {column}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>{file} is damaged</source>
        <translation>{file} ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>{file} is empty</source>
        <translation>{file} ist leer</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>{file} is from a later version</source>
        <translation>{file} stammt aus einer späteren Version</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>{file} is not a file that can be taken in</source>
        <translation>{file} kann hier nicht übernommen werden</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>{file} is not in the library</source>
        <translation>{file} ist nicht in der Bibliothek</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>{file} is not there</source>
        <translation>{file} ist nicht da</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>{file} is there already</source>
        <translation>{file} gibt es schon</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>{file} is too large</source>
        <translation>{file} ist zu groß</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>{file} is too long</source>
        <translation>{file} ist zu lang</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <source>{file} leads out of its folder</source>
        <translation>{file} führt aus seinem Ordner hinaus</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>{file} must be converted first</source>
        <translation>{file} muss erst umgewandelt werden</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <source>{file} names an address</source>
        <translation>{file} nennt eine Netzadresse</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>{file} should lie beside the clinic&apos;s file and is another one, or not there. Please tell the clinic.</source>
        <translation>{file} sollte neben der Datei der Klinik liegen und ist eine andere oder nicht da. Bitte sagen Sie es der Klinik.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>{file} would not be taken in</source>
        <translation>{file} würde nicht übernommen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>{folder} can&apos;t be written to now. What was saved is safe, and you can look at it and export it. To record again, please allow this user to write there, or copy the whole folder to a disk that takes it.</source>
        <translation>In {folder} kann jetzt nicht geschrieben werden. Was gespeichert wurde, ist sicher, und Sie können es ansehen und exportieren. Um wieder zu notieren, erlauben Sie diesem Benutzer bitte, dort zu schreiben, oder kopieren Sie den ganzen Ordner auf einen Datenträger, der es zulässt.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>{folder} is not a folder. Nothing was changed. Please move that file away, or start with another folder.</source>
        <translation>{folder} ist kein Ordner. Es wurde nichts geändert. Bitte verschieben Sie diese Datei, oder starten Sie mit einem anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts.py"/>
        <source>{folder} may only be read, so nothing can be kept there. Nothing was changed. Please allow this user to write there, or start “companion --data-dir” with another folder.</source>
        <translation>{folder} kann nur gelesen werden, also kann dort nichts aufbewahrt werden. Es wurde nichts verändert. Bitte erlauben Sie diesem Benutzer, dort zu schreiben, oder starten Sie „companion --data-dir“ mit einem anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>{name} has a new key, and packs with the old one are not taken in. Please ask for the latest pack.</source>
        <translation>{name} hat einen neuen Schlüssel, und Pakete mit dem alten werden nicht übernommen. Bitte fragen Sie nach dem neuesten Paket.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>{name} is not who made the pack that is in place. That one stays. Please ask {name} about it.</source>
        <translation>{name} hat das eingerichtete Paket nicht gemacht. Das eingerichtete bleibt. Bitte fragen Sie {name} danach.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>{name} says that its key has changed, but the old key did not sign that. Nothing was taken.</source>
        <translation>{name} gibt an, den Schlüssel gewechselt zu haben, aber der alte Schlüssel hat das nicht signiert. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>{n} MB are free. Please make some room before the next session, so that all of it can be saved.</source>
        <translation>{n} MB sind frei. Bitte schaffen Sie vor der nächsten Sitzung etwas Platz, damit alles gespeichert werden kann.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>{place} lies where any user of this computer can write, so nobody can know who wrote it. Companion starts with its own settings. Please tell the clinic.</source>
        <translation>{place} liegt dort, wo jeder Benutzer dieses Computers schreiben kann; niemand kann wissen, von wem sie ist. Companion startet mit seinen eigenen Einstellungen. Bitte sagen Sie es der Klinik.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>{text} is not between {low} and {high}. This line is left out.</source>
        <translation>{text} liegt nicht zwischen {low} und {high}. Diese Zeile bleibt weg.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <source>“{entry}” does not lie beside the playlist. Nothing was taken in; please put the files there.</source>
        <translation>„{entry}“ liegt nicht neben der Abspielliste. Nichts wurde übernommen; bitte legen Sie die Dateien dorthin.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/message_texts_studio.py"/>
        <source>“{entry}” is not a file beside the playlist. Companion opens no network; nothing was taken in.</source>
        <translation>„{entry}“ ist keine Datei neben der Abspielliste. Companion öffnet kein Netz; nichts wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>“{name}” has something that no page may have: pictures, links, HTML or code. Nothing was taken from the pack. Please tell whoever gave it to you.</source>
        <translation>„{name}“ enthält, was keine Seite haben darf: Bilder, Verweise, HTML oder Code. Nichts wurde aus dem Paket übernommen. Bitte sagen Sie es dort, woher Sie es haben.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>“{name}” is not as it should be. Nothing was taken from the pack. Please tell whoever gave it to you.</source>
        <translation>„{name}“ ist nicht, wie es sein sollte. Nichts wurde aus dem Paket übernommen. Bitte sagen Sie es dort, woher Sie es haben.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>“{name}” plays {file}, which is not in it. Nothing was taken. Please tell whoever gave it to you.</source>
        <translation>„{name}“ spielt {file}, das nicht darin ist. Nichts wurde übernommen. Bitte sagen Sie es dort, woher Sie das Paket haben.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>“{text}” has no number yet. This line is left out until it has one.</source>
        <translation>„{text}“ hat noch keine Zahl. Diese Zeile bleibt weg, bis es eine hat.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>“{text}” is no number of the scale. This line is left out.</source>
        <translation>„{text}“ ist keine Zahl der Skala. Diese Zeile bleibt weg.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/export_texts.py"/>
        <source>“{text}” is not a date in the order that was chosen. This line is left out.</source>
        <translation>„{text}“ ist kein Datum in der gewählten Reihenfolge. Diese Zeile bleibt weg.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/messages.py"/>
        <source>“{title}” stays silent. The session goes on, and the next piece plays in its time.</source>
        <translation>„{title}“ bleibt still. Die Sitzung geht weiter, und das nächste Stück spielt zu seiner Zeit.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>“{title}” was valid until {until}. No session can start with it. Please ask {name} for a new one.</source>
        <translation>„{title}“ galt bis {until}. Damit kann keine Sitzung beginnen. Bitte fragen Sie {name} nach einem neuen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pack_texts.py"/>
        <source>“{title}” was valid until {until}. The session goes on as planned; ask {name} for a new pack after it.</source>
        <translation>„{title}“ galt bis {until}. Die Sitzung geht wie geplant weiter; fragen Sie danach {name} nach einem neuen Paket.</translation>
    </message>
</context>
<context>
    <name>mood_table</name>
    <message>
        <location filename="../../companion/ui/pages/mood_table.py"/>
        <source>Blood pressure</source>
        <translation>Blutdruck</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_table.py"/>
        <source>Corrected: {text}</source>
        <translation>Berichtigt: {text}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_table.py"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_table.py"/>
        <source>Energy, 0 to 10</source>
        <translation>Energie, 0 bis 10</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_table.py"/>
        <source>Energy, average</source>
        <translation>Energie, Mittel</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_table.py"/>
        <source>Lowest to highest</source>
        <translation>Niedrigster bis höchster</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_table.py"/>
        <source>Marks</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_table.py"/>
        <source>Mood, 0 to 10</source>
        <translation>Stimmung, 0 bis 10</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_table.py"/>
        <source>Mood, average</source>
        <translation>Stimmung, Mittel</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_table.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_table.py"/>
        <source>Oxygen</source>
        <translation>Sauerstoff</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_table.py"/>
        <source>Published band</source>
        <translation>Veröffentlichter Bereich</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_table.py"/>
        <source>Pulse</source>
        <translation>Puls</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_table.py"/>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_table.py"/>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_table.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_table.py"/>
        <source>after rehearsal {n}</source>
        <translation>nach Probe {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_table.py"/>
        <source>after session {n}</source>
        <translation>nach Sitzung {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_table.py"/>
        <source>before rehearsal {n}</source>
        <translation>vor Probe {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_table.py"/>
        <source>before session {n}</source>
        <translation>vor Sitzung {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_table.py"/>
        <source>rehearsal {n}</source>
        <translation>Probe {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_table.py"/>
        <source>session {n}</source>
        <translation>Sitzung {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/mood_table.py"/>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
</context>
<context>
    <name>number_words</name>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>at all hours</source>
        <translation>rund um die Uhr</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>call</source>
        <translation>anrufen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>call or text</source>
        <translation>anrufen oder SMS</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>perhaps not at all hours</source>
        <translation>vielleicht nicht rund um die Uhr</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/number_words.py"/>
        <source>text HOME</source>
        <translation>HOME als SMS senden</translation>
    </message>
</context>
<context>
    <name>picture</name>
    <message>
        <location filename="../../companion/ui/graph/picture.py"/>
        <source>Dots: readings{unit}.</source>
        <translation>Punkte: Messungen{unit}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/picture.py"/>
        <source>Dots: totals. Shades: the published bands. Talk it over with your clinician.</source>
        <translation>Punkte: Summen. Flächen: die veröffentlichten Bereiche. Besprechen Sie es mit Ihrem Behandlungsteam.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/picture.py"/>
        <source>Line: 7-day average. Shade: its spread (standard deviation). Dots: marks or daily averages, 0 to 10.</source>
        <translation>Linie: Mittel über 7 Tage. Fläche: seine Streuung (Standardabweichung). Punkte: Einträge oder Tagesmittel, 0 bis 10.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/picture.py"/>
        <source>Rings: from rehearsals; they count in no average.</source>
        <translation>Ringe: aus Proben; sie zählen in keinem Mittel.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/picture.py"/>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
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
        <translation>2 Minuten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/prepared.py"/>
        <source>a reading outside the limits</source>
        <translation>eine Messung außerhalb der Grenzwerte</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/prepared.py"/>
        <source>name, and {n} lines</source>
        <translation>Name, und {n} Zeilen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/prepared.py"/>
        <source>no session with this answer</source>
        <translation>keine Sitzung mit dieser Antwort</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/prepared.py"/>
        <source>noted</source>
        <translation>notiert</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/prepared.py"/>
        <source>{name}, since {time}</source>
        <translation>{name}, seit {time}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/prepared.py"/>
        <source>{n} of {all} answered</source>
        <translation>{n} von {all} beantwortet</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/prepared.py"/>
        <source>{n} of {all} ready</source>
        <translation>{n} von {all} bereit</translation>
    </message>
</context>
<context>
    <name>protocol_choices</name>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>0 for the first hold, in both fields</source>
        <translation>0 für die erste Haltezeit, in beiden Feldern</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>About it</source>
        <translation>Über das Protokoll</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>Checks and readings</source>
        <translation>Kontrollen und Messungen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>Coming back</source>
        <translation>Zurückkommen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>Course, days before</source>
        <translation>Verlauf, Tage davor</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>Days after</source>
        <translation>Tage danach</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>Here belongs: {expected}.</source>
        <translation>Hierher gehört: {expected}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>Phases and holds</source>
        <translation>Phasen und Haltezeiten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>Questions and lists</source>
        <translation>Fragen und Listen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>So many belong here: {expected}.</source>
        <translation>So viele gehören hierher: {expected}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>To be filled in</source>
        <translation>Noch auszufüllen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>What is noticed</source>
        <translation>Was bemerkt wird</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>Your words</source>
        <translation>Ihre Worte</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>a date not before the first day</source>
        <translation>ein Datum nicht vor dem ersten Tag</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>a length after the first hold, nothing otherwise</source>
        <translation>eine Länge nach der ersten Haltezeit, sonst nichts</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>a length from the shortest to the longest</source>
        <translation>eine Länge von der kürzesten bis zur längsten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>a number in one of the two</source>
        <translation>eine Zahl in einem der beiden</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>a session</source>
        <translation>einer Sitzung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>after the first hold</source>
        <translation>nach der ersten Haltezeit</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>after the shortest time</source>
        <translation>nach der kürzesten Zeit</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>at any time</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>before the close</source>
        <translation>vor dem Abschluss</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>before the session</source>
        <translation>vor der Sitzung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>blood pressure</source>
        <translation>Blutdruck</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>blood pressure, lower, mmHg</source>
        <translation>Blutdruck, unterer, mmHg</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>blood pressure, upper, mmHg</source>
        <translation>Blutdruck, oberer, mmHg</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>call the clinic</source>
        <translation>Klinik anrufen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>call the emergency number</source>
        <translation>Notruf wählen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>comfort and watch</source>
        <translation>beruhigen und beobachten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>coming back</source>
        <translation>zurückkommen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>driving</source>
        <translation>Autofahren</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>for the sitter</source>
        <translation>für die Begleitperson</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>less than the time between two checks</source>
        <translation>weniger als die Zeit zwischen zwei Kontrollen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>mood and place</source>
        <translation>Stimmung und Umgebung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>more than the earliest time</source>
        <translation>mehr als die früheste Zeit</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>no, while readings are not compared</source>
        <translation>nein, solange Messungen nicht verglichen werden</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>not less than the least number of days</source>
        <translation>nicht weniger als die kleinste Zahl von Tagen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>not less than the lower limit</source>
        <translation>nicht weniger als der untere Grenzwert</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>nothing, except when counted from a session</source>
        <translation>nichts, außer wenn ab einer Sitzung gezählt wird</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>nothing, while readings are not compared</source>
        <translation>nichts, solange Messungen nicht verglichen werden</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>numbers of planned sessions</source>
        <translation>Nummern geplanter Sitzungen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>one of the contacts</source>
        <translation>einer der Kontakte</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>oxygen</source>
        <translation>Sauerstoff</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>oxygen, %</source>
        <translation>Sauerstoff, %</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>pulse</source>
        <translation>Puls</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>pulse, per minute</source>
        <translation>Puls, pro Minute</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>side effects</source>
        <translation>Nebenwirkungen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>spit out</source>
        <translation>ausspucken</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>swallow</source>
        <translation>schlucken</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>the clinic</source>
        <translation>die Klinik</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>the end of the last hold</source>
        <translation>dem Ende der letzten Haltezeit</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>the last planned session</source>
        <translation>der letzten geplanten Sitzung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>the patient</source>
        <translation>Patient/in</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>the protocol&apos;s first day</source>
        <translation>dem ersten Tag des Protokolls</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>the sitter</source>
        <translation>die Begleitperson</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>the start of the first hold</source>
        <translation>dem Beginn der ersten Haltezeit</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>what to expect</source>
        <translation>was zu erwarten ist</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>when to call</source>
        <translation>wann Sie anrufen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/choices.py"/>
        <source>“{name}” is no field of this format.</source>
        <translation>„{name}“ ist kein Feld dieses Formats.</translation>
    </message>
</context>
<context>
    <name>protocol_labels</name>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>0 for the first hold.</source>
        <translation>0 für die erste Haltezeit.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>0: phases are not made longer.</source>
        <translation>0: Phasen werden nicht verlängert.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>1. Preparation</source>
        <translation>1. Vorbereitung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>2. Holds</source>
        <translation>2. Haltezeiten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>3. Onset</source>
        <translation>3. Wirkungsbeginn</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>4. Window</source>
        <translation>4. Wirkungszeit</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>5. Return</source>
        <translation>5. Rückkehr</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>6. Recovery</source>
        <translation>6. Erholung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>A date such as 2026-01-31.</source>
        <translation>Ein Datum wie 2026-01-31.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>A date such as 2026-01-31. No session opens before it.</source>
        <translation>Ein Datum wie 2026-01-31. Vorher öffnet sich keine Sitzung.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>A hint</source>
        <translation>Ein Hinweis</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>A time such as 07:00; empty for no reminder.</source>
        <translation>Eine Uhrzeit wie 07:00; leer für keine Erinnerung.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>A whole number that grows with each version you hand out.</source>
        <translation>Eine ganze Zahl, die mit jeder ausgegebenen Version wächst.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>After the hold before, at the earliest</source>
        <translation>Nach der vorigen Haltezeit, frühestens</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>After the hold before, at the latest</source>
        <translation>Nach der vorigen Haltezeit, spätestens</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>After which sessions</source>
        <translation>Nach welchen Sitzungen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>An example says so on every screen and opens rehearsals only.</source>
        <translation>Ein Beispiel sagt das auf jedem Bildschirm und öffnet nur Proben.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>And not before, on the day after</source>
        <translation>Und nicht vor, am Tag danach</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>As long as the holds below.</source>
        <translation>So lang wie die Haltezeiten unten.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>As patients see it.</source>
        <translation>So wie er in der Behandlung zu sehen ist.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>At its end</source>
        <translation>An ihrem Ende</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Before a session</source>
        <translation>Vor einer Sitzung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Begin the return early</source>
        <translation>Die Rückkehr früher beginnen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>By the patient</source>
        <translation>Von Patient oder Patientin</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>By the sitter</source>
        <translation>Von der Begleitperson</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Call the clinic</source>
        <translation>Klinik anrufen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Call the emergency number</source>
        <translation>Notruf wählen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Check-ins after a session</source>
        <translation>Rückmeldungen nach einer Sitzung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Clinic</source>
        <translation>Klinik</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Comfort and watch</source>
        <translation>Beruhigen und beobachten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Compare readings with them</source>
        <translation>Messungen damit vergleichen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Counted from</source>
        <translation>Gezählt ab</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Counts as missed after</source>
        <translation>Gilt als versäumt nach</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Days are counted from</source>
        <translation>Tage werden gezählt ab</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Days between two sessions, as a rule</source>
        <translation>Tage zwischen zwei Sitzungen, in der Regel</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Days between two sessions, at least</source>
        <translation>Tage zwischen zwei Sitzungen, mindestens</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Days, 0 for the day itself, with commas between them.</source>
        <translation>Tage, 0 für den Tag selbst, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Each stands in the place of ours about the same.</source>
        <translation>Jede steht an der Stelle unserer eigenen zum selben Thema.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Empty for the other two times.</source>
        <translation>Leer bei den anderen beiden Zeitpunkten.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Empty: no limit there.</source>
        <translation>Leer: dort kein Grenzwert.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Empty: not said.</source>
        <translation>Leer: nicht angegeben.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>End a phase after its shortest time</source>
        <translation>Eine Phase nach ihrer kürzesten Zeit beenden</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Example only</source>
        <translation>Nur Beispiel</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>First words</source>
        <translation>Erste Worte</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Food, drink, medicines: what, and how long before.</source>
        <translation>Essen, Trinken, Medikamente: was, und wie lange vorher.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>For whom it was written</source>
        <translation>Für wen es geschrieben wurde</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Go on after a stop</source>
        <translation>Nach einem Halt weitermachen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Grounding</source>
        <translation>Erdung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Held in the mouth for</source>
        <translation>Im Mund gehalten für</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Holds</source>
        <translation>Haltezeiten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>How long after the first hold&apos;s end</source>
        <translation>Wie lange nach dem Ende der ersten Haltezeit</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>How long before the first hold</source>
        <translation>Wie lange vor der ersten Haltezeit</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>If not, they are only shown. Say yes only where that was decided.</source>
        <translation>Wenn nicht, werden sie nur gezeigt. Sagen Sie nur ja, wo das entschieden wurde.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>In the room</source>
        <translation>Im Raum</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>In this order.</source>
        <translation>In dieser Reihenfolge.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Last looked at on</source>
        <translation>Zuletzt durchgesehen am</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Last words</source>
        <translation>Letzte Worte</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Limits for readings</source>
        <translation>Grenzwerte für Messungen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Line to tick</source>
        <translation>Zeile zum Abhaken</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Lines before the close</source>
        <translation>Zeilen vor dem Abschluss</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Make a phase longer, by</source>
        <translation>Eine Phase verlängern um</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>May stay empty.</source>
        <translation>Darf leer bleiben.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>May stay empty. Shown as it is.</source>
        <translation>Darf leer bleiben. Wird gezeigt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Measure again after</source>
        <translation>Noch einmal messen nach</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Medicine, in your words</source>
        <translation>Das Mittel, in Ihren Worten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Name in the record</source>
        <translation>Name in der Akte</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Name of the clinic</source>
        <translation>Name der Klinik</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>No session opens after it.</source>
        <translation>Danach öffnet sich keine Sitzung.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Not before this long after the last hold</source>
        <translation>Nicht vor dieser Zeit nach der letzten Haltezeit</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Of</source>
        <translation>Für</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Of what</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>One every</source>
        <translation>Eine alle</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>One for each tablet. The sitter starts each of them.</source>
        <translation>Eine für jede Tablette. Die Begleitperson beginnt jede davon.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>One line for each.</source>
        <translation>Eine Zeile für jedes.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Only where readings are compared.</source>
        <translation>Nur wo Messungen verglichen werden.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Only with whom they called, and what was said.</source>
        <translation>Nur mit der Angabe, wer angerufen und was gesagt wurde.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Outside before the first hold: no session</source>
        <translation>Außerhalb vor der ersten Haltezeit: keine Sitzung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Prescriber</source>
        <translation>Wer verordnet</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Questionnaires</source>
        <translation>Fragebögen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Questions before a session</source>
        <translation>Fragen vor einer Sitzung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Questions to write about</source>
        <translation>Fragen zum Schreiben</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Readings</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Reminded at</source>
        <translation>Erinnert um</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Sessions planned</source>
        <translation>Geplante Sitzungen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Shortest</source>
        <translation>Kürzeste</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Shortest stay</source>
        <translation>Kürzester Aufenthalt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Shown beside the fields, in your words.</source>
        <translation>Neben den Feldern gezeigt, in Ihren Worten.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Side effects that are offered</source>
        <translation>Nebenwirkungen zur Auswahl</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Signs</source>
        <translation>Anzeichen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Somebody stays this long, whatever else is done.</source>
        <translation>So lange bleibt jemand da, was auch sonst getan ist.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Steer the music</source>
        <translation>Die Musik steuern</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Such as 07:00; may be empty.</source>
        <translation>Etwa 07:00; darf leer sein.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>The answer that stops the session</source>
        <translation>Die Antwort, die die Sitzung anhält</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>The course</source>
        <translation>Der Verlauf</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>The driving rule, as it is read aloud</source>
        <translation>Die Regel zum Autofahren, wie sie vorgelesen wird</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>The same in every version, so that a new one takes the old one&apos;s place.</source>
        <translation>In jeder Version derselbe, damit eine neue an die Stelle der alten tritt.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>The sitter answers each: yes or not yet.</source>
        <translation>Die Begleitperson beantwortet jede: ja oder noch nicht.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>The sitter&apos;s buttons.</source>
        <translation>Die Tasten der Begleitperson.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>The sitter&apos;s checks</source>
        <translation>Die Kontrollen der Begleitperson</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>The time after a session</source>
        <translation>Die Zeit nach einer Sitzung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Their numbers; empty for every one.</source>
        <translation>Ihre Nummern; leer für jede.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Times of the driving rule</source>
        <translation>Zeiten der Regel zum Autofahren</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>To the sitter, in the recovery</source>
        <translation>An die Begleitperson, in der Erholung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>To the sitter, in the return</source>
        <translation>An die Begleitperson, in der Rückkehr</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>To the sitter, in the window</source>
        <translation>An die Begleitperson, in der Wirkungszeit</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Until help is there</source>
        <translation>Bis Hilfe da ist</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Up to</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Used only once.</source>
        <translation>Nur einmal verwendet.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>What do you notice?</source>
        <translation>Was bemerken Sie?</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>What is asked</source>
        <translation>Was gefragt wird</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>What is made ready</source>
        <translation>Was bereitgelegt wird</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>What is measured</source>
        <translation>Was gemessen wird</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>What is said then</source>
        <translation>Was dann gesagt wird</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>What is said when a reading is outside</source>
        <translation>Was gesagt wird, wenn eine Messung außerhalb liegt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>What is shown for it</source>
        <translation>Was dafür gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>What it is called</source>
        <translation>Wie sie heißt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>What the patient is told</source>
        <translation>Was dabei gesagt wird</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>What the sitter may change</source>
        <translation>Was die Begleitperson ändern darf</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>What to do or leave</source>
        <translation>Was zu tun oder zu lassen ist</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>What to leave</source>
        <translation>Was zu vermeiden ist</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>What to look for</source>
        <translation>Worauf zu achten ist</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>What to say on the phone</source>
        <translation>Was am Telefon zu sagen ist</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>When a line says not yet</source>
        <translation>Wenn eine Zeile noch nicht sagt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>When help is needed</source>
        <translation>Wenn Hilfe gebraucht wird</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>When somebody has thoughts of harming themselves on a session&apos;s day</source>
        <translation>Wenn jemand am Tag einer Sitzung daran denkt, sich etwas anzutun</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>When they answer</source>
        <translation>Wann dort jemand antwortet</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Where this is from</source>
        <translation>Woher das ist</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Which</source>
        <translation>Welcher</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Who is called</source>
        <translation>Wer angerufen wird</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Who may see it</source>
        <translation>Wer es sehen darf</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Who that is</source>
        <translation>Wer das ist</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Whom to call</source>
        <translation>Wen Sie anrufen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Word on the button</source>
        <translation>Wort auf der Taste</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Words</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Your own pages to read</source>
        <translation>Ihre eigenen Seiten zum Lesen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>Your words</source>
        <translation>Ihre Worte</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/protocol/labels.py"/>
        <source>phq9, phq8, phq2, gad7, gad2, pcl5, pain, or the id of one of your own.</source>
        <translation>phq9, phq8, phq2, gad7, gad2, pcl5, pain, oder die Kennung eines eigenen.</translation>
    </message>
</context>
<context>
    <name>readout</name>
    <message>
        <location filename="../../companion/ui/graph/readout.py"/>
        <source>7-day average {mean}.</source>
        <translation>Mittel über 7 Tage {mean}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/readout.py"/>
        <source>After {session}.</source>
        <translation>Nach {session}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/readout.py"/>
        <source>Average of {n} marks, {low} to {high}.</source>
        <translation>Mittel aus {n} Einträgen, {low} bis {high}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/readout.py"/>
        <source>Before {session}.</source>
        <translation>Vor {session}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/readout.py"/>
        <source>In {session}.</source>
        <translation>In {session}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/readout.py"/>
        <source>On the day of {session}.</source>
        <translation>Am Tag von {session}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/readout.py"/>
        <source>One day after {session}.</source>
        <translation>Einen Tag nach {session}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/readout.py"/>
        <source>Talk it over with your clinician.</source>
        <translation>Besprechen Sie es mit Ihrem Behandlungsteam.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/readout.py"/>
        <source>rehearsal {n}</source>
        <translation>Probe {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/readout.py"/>
        <source>session {n}</source>
        <translation>Sitzung {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/readout.py"/>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/readout.py"/>
        <source>{n} days after {session}.</source>
        <translation>{n} Tage nach {session}.</translation>
    </message>
</context>
<context>
    <name>record_cards</name>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Check</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Checks</source>
        <translation>Kontrollen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Companion was closed or asleep</source>
        <translation>Companion war geschlossen oder im Ruhezustand</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Ending</source>
        <translation>Ende</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Extra</source>
        <translation>Zusätzlich</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Grounding</source>
        <translation>Erdung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Help opened</source>
        <translation>Hilfe geöffnet</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Hold</source>
        <translation>Haltezeit</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Holds</source>
        <translation>Haltezeiten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>How it ended</source>
        <translation>Wie sie endete</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Intention</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Nothing was noted.</source>
        <translation>Nichts wurde notiert.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Noticed and noted</source>
        <translation>Bemerkt und notiert</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Readiness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Reading</source>
        <translation>Messung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Readings</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Sitter</source>
        <translation>Begleitperson</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Sitter called</source>
        <translation>Begleitperson gerufen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Taken</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>The plan of this session was written by a later version of Companion. What was noted is below.</source>
        <translation>Der Plan dieser Sitzung wurde von einer späteren Version von Companion geschrieben. Was notiert wurde, steht unten.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Was</source>
        <translation>War</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>anxious, else as usual</source>
        <translation>ängstlich, sonst wie immer</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>as usual</source>
        <translation>wie immer</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>did not begin</source>
        <translation>begann nicht</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>missed</source>
        <translation>versäumt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>not ended</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>not taken</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>without values</source>
        <translation>ohne Werte</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>{length}, by the sitter</source>
        <translation>{length}, durch die Begleitperson</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>{n} of {m} lines ready</source>
        <translation>{n} von {m} Zeilen bereit</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>{n} of {m} steps</source>
        <translation>{n} von {m} Schritten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>{n} times</source>
        <translation>{n}-mal</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>{n}, then spit</source>
        <translation>{n}, dann ausspucken</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>{n}, then swallow</source>
        <translation>{n}, dann schlucken</translation>
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
        <translation>{time}, durch die Begleitperson</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_cards.py"/>
        <source>{title}, version {n}, {clinic}</source>
        <translation>{title}, Version {n}, {clinic}</translation>
    </message>
</context>
<context>
    <name>record_words</name>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>A protocol was taken over</source>
        <translation>Ein Protokoll wurde übernommen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>After a restart of the computer session time was {how}: {time}</source>
        <translation>Nach einem Neustart des Computers wurde die Sitzungszeit {how}: {time}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>After: mood {mood}, energy {energy} of 10</source>
        <translation>Nachher: Stimmung {mood}, Energie {energy} von 10</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>An entry of a later version of Companion: {kind}</source>
        <translation>Ein Eintrag einer späteren Version von Companion: {kind}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Before: mood {mood}, energy {energy} of 10</source>
        <translation>Vorher: Stimmung {mood}, Energie {energy} von 10</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Check {n} was not done in its time</source>
        <translation>Kontrolle {n} wurde nicht rechtzeitig gemacht</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Closed: {ending}</source>
        <translation>Abgeschlossen: {ending}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Companion</source>
        <translation>Companion</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Companion was away for {length} and came back</source>
        <translation>Companion war {length} fort und kam zurück</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Corrected by {who}, {day} {time}: {text}</source>
        <translation>Berichtigt von {who}, {day} {time}: {text}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Correction to an entry that is not here: {text}</source>
        <translation>Berichtigung zu einem Eintrag, der nicht hier ist: {text}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Grounding, step {n} done</source>
        <translation>Erdung, Schritt {n} getan</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Hold {n} ended</source>
        <translation>Haltezeit {n} beendet</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Hold {n} ended by the sitter</source>
        <translation>Haltezeit {n} durch die Begleitperson beendet</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Hold {n} started</source>
        <translation>Haltezeit {n} begonnen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Intention taken back</source>
        <translation>Vorhaben zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Intention: {text}</source>
        <translation>Vorhaben: {text}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Mood {mood} of 10</source>
        <translation>Stimmung {mood} von 10</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Mood {mood}, energy {energy} of 10</source>
        <translation>Stimmung {mood}, Energie {energy} von 10</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Not ready any more: {text}</source>
        <translation>Nicht mehr bereit: {text}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Not yet: {text}</source>
        <translation>Noch nicht: {text}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Note: {text}</source>
        <translation>Notiz: {text}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Noticed {length} later.</source>
        <translation>{length} später bemerkt.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Noticed: {what}</source>
        <translation>Bemerkt: {what}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Reading: {values}</source>
        <translation>Messung: {values}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Ready: {text}</source>
        <translation>Bereit: {text}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Rehearsal {n} opened</source>
        <translation>Probe {n} geöffnet</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Session {n} opened</source>
        <translation>Sitzung {n} geöffnet</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Sitter: {name}</source>
        <translation>Begleitperson: {name}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>The clock was set back by {n} s</source>
        <translation>Die Uhr wurde um {n} s zurückgestellt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>The computer&apos;s clock was set forward by {n} s</source>
        <translation>Die Uhr des Computers wurde um {n} s vorgestellt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>The help page was opened</source>
        <translation>Die Hilfeseite wurde geöffnet</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>The music was let go on</source>
        <translation>Die Musik durfte weitergehen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>The music was made darker</source>
        <translation>Die Musik wurde dunkler gemacht</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>The music was made lighter</source>
        <translation>Die Musik wurde heller gemacht</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>The music was made more gentle</source>
        <translation>Die Musik wurde sanfter gemacht</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>The music was made more open</source>
        <translation>Die Musik wurde offener gemacht</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>The next piece was asked for</source>
        <translation>Das nächste Stück wurde gewünscht</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>The patient asked for the sitter</source>
        <translation>Die Begleitperson wurde gerufen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>The piece was asked to stay</source>
        <translation>Das Stück sollte bleiben</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>The sitter came</source>
        <translation>Die Begleitperson kam</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>The sound failed; the session went on</source>
        <translation>Der Ton fiel aus; die Sitzung ging weiter</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>The sound was back</source>
        <translation>Der Ton war wieder da</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>Yes: {text}</source>
        <translation>Ja: {text}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>corrected</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>ended early</source>
        <translation>früher beendet</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>patient</source>
        <translation>Patient/in</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>sitter</source>
        <translation>Begleitperson</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>the protocol stops here</source>
        <translation>das Protokoll hält hier an</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>without values</source>
        <translation>ohne Werte</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>{name} stays from here</source>
        <translation>{name} bleibt von hier an</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>{phase} began</source>
        <translation>{phase} begann</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>{phase} began, by the sitter</source>
        <translation>{phase} begann, durch die Begleitperson</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/record_words.py"/>
        <source>{phase} made longer by {length}</source>
        <translation>{phase} um {length} verlängert</translation>
    </message>
</context>
<context>
    <name>remark_words</name>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>A longer crossfade</source>
        <translation>Eine längere Überblendung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>Fade for {fade} s</source>
        <translation>{fade} s überblenden</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>Fill it with the last track</source>
        <translation>Mit dem letzten Stück füllen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>From “{title}” to “{other}” it is {amount} LU louder than before and after.</source>
        <translation>Von „{title}“ zu „{other}“ ist es {amount} LU lauter als davor und danach.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>Leave its first {enter} s out</source>
        <translation>Die ersten {enter} s weglassen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>Leave its last {leave} s out</source>
        <translation>Die letzten {leave} s weglassen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>Leave {both} s out</source>
        <translation>{both} s weglassen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>Leave {both} s out, fade for {fade} s</source>
        <translation>{both} s weglassen, {fade} s blenden</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>Lower the target of this phase</source>
        <translation>Das Ziel dieser Phase senken</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>Move it before the end</source>
        <translation>Vor das Ende legen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>Move it behind</source>
        <translation>Dahinter legen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>Put it right</source>
        <translation>In Ordnung bringen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>Take the rest away</source>
        <translation>Das Übrige wegnehmen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>Take them out</source>
        <translation>Alle herausnehmen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>The music sinks by {amount} LU on its way from “{title}” to “{other}”.</source>
        <translation>Die Musik sinkt auf dem Weg von „{title}“ zu „{other}“ um {amount} LU.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>The voice “{title}” begins before the one before it has ended.</source>
        <translation>Die Stimme „{title}“ beginnt, bevor die vorige zu Ende ist.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>The voice “{title}” has no text beside it for those who can&apos;t hear it.</source>
        <translation>Die Stimme „{title}“ hat keinen Text daneben für Menschen, die sie nicht hören können.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>The voice “{title}” lies behind the end of {phase} and is not heard.</source>
        <translation>Die Stimme „{title}“ liegt hinter dem Ende von {phase} und ist nicht zu hören.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>{length} of silence in {phase}, from {at}.</source>
        <translation>{length} Stille in {phase}, ab {at}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>{phase} has no sound at all: {length}.</source>
        <translation>{phase} hat gar keinen Ton: {length}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>{phase} is full before “{title}”, which is heard only if it lasts longer.</source>
        <translation>{phase} ist vor „{title}“ schon voll. Das Stück ist nur zu hören, wenn die Phase länger dauert.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>{phase} is full before “{title}”: {n} tracks are heard only if it lasts longer.</source>
        <translation>{phase} ist vor „{title}“ schon voll. {n} Stücke sind nur zu hören, wenn die Phase länger dauert.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>“{other}” begins softly: the music sinks by {amount} LU on its way there from “{title}”.</source>
        <translation>„{other}“ beginnt leise: Auf dem Weg von „{title}“ dorthin sinkt die Musik um {amount} LU.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>“{title}” enters {amount} LU above its own loudness. It may startle.</source>
        <translation>„{title}“ setzt {amount} LU über seiner eigenen Lautheit ein. Das kann erschrecken.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>“{title}” fades by itself: the music sinks by {amount} LU on its way to “{other}”.</source>
        <translation>„{title}“ blendet selbst aus: Auf dem Weg zu „{other}“ sinkt die Musik um {amount} LU.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>“{title}” has sung words, which are not wanted in {phase}.</source>
        <translation>„{title}“ hat gesungene Worte, die in {phase} nicht gewünscht sind.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>“{title}” stays {amount} LU below its target: its peaks allow no more.</source>
        <translation>„{title}“ bleibt {amount} LU unter seinem Ziel: Seine Spitzen erlauben nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/remark_words.py"/>
        <source>“{title}” was not found. It is silent until the same file is taken into the library again.</source>
        <translation>„{title}“ wurde nicht gefunden. Es bleibt still, bis dieselbe Datei wieder in die Bibliothek übernommen wird.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <location filename="../../companion/ui/report/words.py"/>
        <source>%n rehearsals</source>
        <translation>
            <numerusform>%n Probe</numerusform>
            <numerusform>%n Proben</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>A few questions</source>
        <translation>Ein paar Fragen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>A score is a number and its published band. Talk it over with your clinician.</source>
        <translation>Eine Summe ist eine Zahl mit ihrem veröffentlichten Bereich. Besprechen Sie sie mit Ihrem Behandlungsteam.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>A voice note of {length}; it stays in Companion.</source>
        <translation>Eine Sprachnotiz von {length}; sie bleibt in Companion.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Began</source>
        <translation>Begann</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Check-in</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Check-ins</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Companion {version} · {for_whom} · made {day} {time} ({iso})</source>
        <translation>Companion {version} · {for_whom} · erstellt {day} {time} ({iso})</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Corrected: {text}</source>
        <translation>Berichtigt: {text}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Everything, by time</source>
        <translation>Alles der Reihe nach</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Fingerprint {digits}</source>
        <translation>Fingerabdruck {digits}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>From here on</source>
        <translation>Ab hier</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Marks on the pad, from 0, unpleasant or calm, to 10, pleasant or activated.</source>
        <translation>Einträge auf dem Feld, von 0, unangenehm oder ruhig, bis 10, angenehm oder aktiviert.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Mood and energy</source>
        <translation>Stimmung und Energie</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Nothing was noted.</source>
        <translation>Nichts wurde notiert.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Opened {day} {time}, time of {zone}.</source>
        <translation>Geöffnet {day} {time}, Zeit von {zone}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Oxygen saturation</source>
        <translation>Sauerstoffsättigung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Patient</source>
        <translation>Patient/in</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Prescriber</source>
        <translation>Wer verordnet</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Pressure and pulse</source>
        <translation>Druck und Puls</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Published band</source>
        <translation>Veröffentlichter Bereich</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Questionnaires</source>
        <translation>Fragebögen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Record of a session</source>
        <translation>Akte einer Sitzung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Record of the course</source>
        <translation>Akte des Verlaufs</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Rehearsal {n}</source>
        <translation>Probe {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Rehearsal {n}, {day}</source>
        <translation>Probe {n}, {day}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Score</source>
        <translation>Summe</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Session time</source>
        <translation>Sitzungszeit</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Session {n}</source>
        <translation>Sitzung {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Session {n}, {day}</source>
        <translation>Sitzung {n}, {day}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Side effect</source>
        <translation>Nebenwirkung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Side effects</source>
        <translation>Nebenwirkungen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>The fingerprint is the end of the event log. It is another one as soon as an entry is added or changed.</source>
        <translation>Der Fingerabdruck ist das Ende des Ereignisprotokolls. Er wird ein anderer, sobald ein Eintrag hinzukommt oder geändert wird.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>The numbers to call were shown, {day} {time}.</source>
        <translation>Die Nummern zum Anrufen wurden gezeigt, {day} {time}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>The patient says that they have spoken to someone, {day} {time}.</source>
        <translation>Patient/in sagt, mit jemandem gesprochen zu haben, {day} {time}.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>What was done, notes</source>
        <translation>Was getan wurde, Notizen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>What was planned, what happened and who noted it. Nothing here is computed or judged.</source>
        <translation>Was geplant war, was geschah und wer es notiert hat. Nichts hier ist berechnet oder beurteilt.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>Your own copy: what was planned, what happened, and who noted it.</source>
        <translation>Ihre eigene Kopie: was geplant war, was geschah, und wer es notiert hat.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>earlier and removed words of the journal ({n})</source>
        <translation>frühere und herausgenommene Worte des Tagebuchs ({n})</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>for me</source>
        <translation>für mich</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>for the clinic</source>
        <translation>für die Klinik</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>journal and intention ({n} entries)</source>
        <translation>Tagebuch und Vorhaben ({n} Einträge)</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>lower pressure, mmHg</source>
        <translation>unterer Druck, mmHg</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>mild</source>
        <translation>leicht</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>moderate</source>
        <translation>mittel</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>not noted</source>
        <translation>nicht notiert</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>other sessions ({n})</source>
        <translation>andere Sitzungen ({n})</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>oxygen, %</source>
        <translation>Sauerstoff, %</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>published number: {n}</source>
        <translation>veröffentlichte Zahl: {n}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>pulse, per minute</source>
        <translation>Puls, pro Minute</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>questionnaires that are not for the clinic ({n})</source>
        <translation>Fragebögen, die nicht für die Klinik sind ({n})</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>rehearsals ({n})</source>
        <translation>Proben ({n})</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>severe</source>
        <translation>stark</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>upper pressure, mmHg</source>
        <translation>oberer Druck, mmHg</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>without a name; number {subject}</source>
        <translation>ohne Namen; Nummer {subject}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>{count} of {of} answered with {least} or more</source>
        <translation>{count} von {of} mit {least} oder mehr beantwortet</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>{name}: {values}</source>
        <translation>{name}: {values}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>{name}; number {subject}</source>
        <translation>{name}; Nummer {subject}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>{n} marks from {first} to {last}; the table below has them all.</source>
        <translation>{n} Einträge von {first} bis {last}; die Tabelle darunter hat sie alle.</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>{sessions}, and {rehearsals}</source>
        <translation>{sessions}, und {rehearsals}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>{total} of {high}</source>
        <translation>{total} von {high}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/report/words.py"/>
        <source>{y} at {x} min</source>
        <translation>{y} bei {x} min</translation>
    </message>
</context>
<context>
    <name>safety_words</name>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>Call the clinic</source>
        <translation>Klinik anrufen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>Call the emergency number</source>
        <translation>Notruf wählen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>Called</source>
        <translation>Angerufen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>Called the emergency number</source>
        <translation>Notruf gewählt</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>Called, from “Comfort and watch”</source>
        <translation>Angerufen, aus „Beruhigen und beobachten“</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>Comfort and watch</source>
        <translation>Beruhigen und beobachten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>Free space</source>
        <translation>Freier Platz</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>Music for the whole time</source>
        <translation>Musik für die ganze Zeit</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>Outside the prescriber&apos;s limits: {values}</source>
        <translation>Außerhalb der ärztlichen Grenzwerte: {values}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>Power</source>
        <translation>Strom</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>Side effect {n} is over</source>
        <translation>Nebenwirkung {n} ist vorbei</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>Side effect {n}: {what}, {strength}</source>
        <translation>Nebenwirkung {n}: {what}, {strength}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>Sound device</source>
        <translation>Tongerät</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>Sound files</source>
        <translation>Tondateien</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>Sound level</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>Staying awake</source>
        <translation>Wach bleiben</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>The driving rule was read aloud</source>
        <translation>Die Regel zum Autofahren wurde vorgelesen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>The place: {address}</source>
        <translation>Der Ort: {address}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>This computer was looked at</source>
        <translation>Nach diesem Computer wurde gesehen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>Went on after a call. {who} said: {said}</source>
        <translation>Nach einem Anruf weitergemacht. {who} sagte: {said}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>Went on with {what} as it is: {why}</source>
        <translation>Mit {what} so weitergemacht: {why}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>blood pressure, lower</source>
        <translation>Blutdruck, unterer</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>blood pressure, upper</source>
        <translation>Blutdruck, oberer</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>mild</source>
        <translation>leicht</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>moderate</source>
        <translation>mittel</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>oxygen</source>
        <translation>Sauerstoff</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>pulse</source>
        <translation>Puls</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>severe</source>
        <translation>stark</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>{what} from {low}</source>
        <translation>{what} ab {low}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>{what} up to {high}</source>
        <translation>{what} bis {high}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/session/safety_words.py"/>
        <source>{what} {low} to {high}</source>
        <translation>{what} {low} bis {high}</translation>
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
        <translation> pro Minute</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/subject.py"/>
        <source> mmHg</source>
        <translation> mmHg</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/subject.py"/>
        <source>Blood pressure</source>
        <translation>Blutdruck</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/subject.py"/>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/subject.py"/>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/subject.py"/>
        <source>Oxygen</source>
        <translation>Sauerstoff</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/subject.py"/>
        <source>Pulse</source>
        <translation>Puls</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/subject.py"/>
        <source>activated</source>
        <translation>aktiviert</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/subject.py"/>
        <source>calm</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/subject.py"/>
        <source>pleasant</source>
        <translation>angenehm</translation>
    </message>
    <message>
        <location filename="../../companion/ui/graph/subject.py"/>
        <source>unpleasant</source>
        <translation>unangenehm</translation>
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
        <translation>Strg Z, Strg Y</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>Ctrl ← →, Home, End</source>
        <translation>Strg ← →, Pos1, Ende</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>Delete</source>
        <translation>Entf</translation>
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
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>Shift ← →</source>
        <translation>Umschalt ← →</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>a shorter or longer crossfade</source>
        <translation>eine kürzere oder längere Überblendung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>begin earlier or later in the file</source>
        <translation>in der Datei früher oder später beginnen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>choose the track, or the voice, before or after</source>
        <translation>das Stück oder die Stimme davor oder danach wählen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>closer, wider, everything, this join</source>
        <translation>näher, weiter, alles, diesen Übergang</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>cut the track in two at the line</source>
        <translation>das Stück an der Linie teilen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>end earlier or later in the file</source>
        <translation>in der Datei früher oder später enden</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>go to the voices, and back to the tracks</source>
        <translation>zu den Stimmen und zurück zu den Stücken</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>half a dB louder or quieter</source>
        <translation>ein halbes dB lauter oder leiser</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>listen from the line, and stop</source>
        <translation>ab der Linie anhören, und anhalten</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>listen to this join: from 10 s before to 10 s after</source>
        <translation>diesen Übergang anhören: von 10 s davor bis 10 s danach</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>move the line</source>
        <translation>die Linie bewegen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>move the track one place, also into the next phase</source>
        <translation>das Stück um einen Platz verschieben, auch in die nächste Phase</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>one second earlier or later: the rest before it, or the voice</source>
        <translation>eine Sekunde früher oder später: die Stille davor, oder die Stimme</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>take back, and make again, without end</source>
        <translation>zurücknehmen und wieder machen, ohne Ende</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>take it out; the file stays in the library</source>
        <translation>herausnehmen; die Datei bleibt in der Bibliothek</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>the other law of the crossfade</source>
        <translation>die andere Art der Überblendung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/timeline_keys.py"/>
        <source>what fills the phase: the last track, all again, or silence</source>
        <translation>was die Phase füllt: das letzte Stück, alle noch einmal, oder Stille</translation>
    </message>
</context>
<context>
    <name>track_words</name>
    <message>
        <location filename="../../companion/ui/pages/studio/track_words.py"/>
        <source>, from {start}, {length} long, crossfade {fade} s, {curve}, level {level}</source>
        <translation>, ab {start}, {length} lang, Überblendung {fade} s, {curve}, Pegel {level}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/track_words.py"/>
        <source>, not heard</source>
        <translation>, nicht zu hören</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/track_words.py"/>
        <source>, only when brought back</source>
        <translation>, nur beim Zurückholen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/track_words.py"/>
        <source>1 track</source>
        <translation>1 Stück</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/track_words.py"/>
        <source>1 voice</source>
        <translation>1 Stimme</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/track_words.py"/>
        <source>Voice {title}, at {time}{when}. {text}</source>
        <translation>Stimme {title}, bei {time}{when}. {text}</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/track_words.py"/>
        <source>all tracks again</source>
        <translation>noch einmal alle Stücke</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/track_words.py"/>
        <source>equal gain</source>
        <translation>gleiche Verstärkung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/track_words.py"/>
        <source>equal power</source>
        <translation>gleiche Leistung</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/track_words.py"/>
        <source>files as they are</source>
        <translation>Dateien, wie sie sind</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/track_words.py"/>
        <source>silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/track_words.py"/>
        <source>the last track again</source>
        <translation>noch einmal das letzte Stück</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/track_words.py"/>
        <source>{n} tracks</source>
        <translation>{n} Stücke</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/track_words.py"/>
        <source>{n} voices</source>
        <translation>{n} Stimmen</translation>
    </message>
    <message>
        <location filename="../../companion/ui/pages/studio/track_words.py"/>
        <source>{title}, {phase}, {n} of {all}</source>
        <translation>{title}, {phase}, {n} von {all}</translation>
    </message>
</context>
</TS>
