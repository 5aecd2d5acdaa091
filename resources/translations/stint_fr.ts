<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Stint</source>
        <translation>À propos de Stint</translation>
    </message>
    <message>
        <source>Stint %1</source>
        <translation>Stint %1</translation>
    </message>
    <message>
        <source>Takes a city&apos;s challenges from discovery to scale-up.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Mène les défis d’une ville de la découverte à la mise à l’échelle.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Fourni sans aucune garantie.</translation>
    </message>
</context>
<context>
    <name>ActionsTab</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Ajouter une action</translation>
    </message>
    <message>
        <source>Nothing is to be done that is not in the plan. Conditions of gate decisions come here by themselves.</source>
        <translation>Rien n’est à faire en dehors du plan. Les conditions des décisions de passage viennent ici d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Add an issue</source>
        <translation>Ajouter un problème</translation>
    </message>
    <message>
        <source>Nothing is in the way. What goes wrong is written down here, with who clears it.</source>
        <translation>Rien ne fait obstacle. Ce qui va mal s’écrit ici, avec la personne qui s’en charge.</translation>
    </message>
</context>
<context>
    <name>Adoption</name>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>%1 a year. %2</source>
        <translation>%1 par an. %2</translation>
    </message>
    <message>
        <source>Continuing funding</source>
        <translation>Financement continu</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 faits</translation>
    </message>
    <message numerus="yes">
        <source>, %n late</source>
        <translation>
            <numerusform>, %n en retard</numerusform>
            <numerusform>, %n en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>wave %1 from %2</source>
        <translation>vague %1 à partir du %2</translation>
    </message>
    <message>
        <source>%1 of %2 live</source>
        <translation>%1 sur %2 en service</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>None named yet</source>
        <translation>Aucun nommé pour l’instant</translation>
    </message>
    <message>
        <source>%1 of %2 people (%3 %)</source>
        <translation>%1 sur %2 personnes (%3&#xa0;%)</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>, counted on %1</source>
        <translation>, comptage du %1</translation>
    </message>
    <message>
        <source>Uptake</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>No date is set to see whether the benefit is still there</source>
        <translation>Aucune date n’est fixée pour voir si les bénéfices sont toujours là</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>Échéance le %1</translation>
    </message>
    <message>
        <source>Late: it was due on %1</source>
        <translation>En retard&#xa0;: prévue le %1</translation>
    </message>
    <message>
        <source>Done on %1. %2</source>
        <translation>Faite le %1. %2</translation>
    </message>
    <message>
        <source>Benefit check</source>
        <translation>Vérification des bénéfices</translation>
    </message>
</context>
<context>
    <name>AdoptionGap</name>
    <message>
        <source>Can&apos;t be adopted yet: %1.</source>
        <translation>Ne peut pas encore être adopté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Why adopt it all the same? Kept with the decision.</source>
        <translation>Pourquoi l’adopter quand même&#xa0;? Le motif est gardé avec la décision.</translation>
    </message>
    <message>
        <source>Why it is adopted all the same</source>
        <translation>Motif de l’adoption malgré tout</translation>
    </message>
    <message>
        <source>Complete the adoption record</source>
        <translation>Compléter le dossier d’adoption</translation>
    </message>
</context>
<context>
    <name>AdoptionTab</name>
    <message>
        <source>The Timeline has the sites on their dates.</source>
        <translation>L’échéancier montre les sites à leurs dates.</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Adoption</translation>
    </message>
    <message>
        <source>When a challenge has worked, a department takes the result over: it owns it, pays for it every year and brings it to all sites. Without an owner and continuing funding the last gate lets nothing through.</source>
        <translation>Quand un défi a réussi, un service municipal en reprend le résultat&#xa0;: il en est responsable, le paie chaque année et l’étend à tous les sites. Sans responsable ni financement continu, le dernier passage ne laisse rien passer.</translation>
    </message>
    <message>
        <source>Begin the adoption record</source>
        <translation>Commencer le dossier d’adoption</translation>
    </message>
    <message>
        <source>With the usual hand-over checklist, which you can change.</source>
        <translation>Avec la liste de transfert habituelle, que vous pouvez modifier.</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Où on en est</translation>
    </message>
    <message>
        <source>How the adoption stands</source>
        <translation>Où en est l’adoption</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Nothing is on the checklist. What must the owner have before the team lets go?</source>
        <translation>La liste est vide. Que doit avoir le responsable avant que l’équipe passe la main&#xa0;?</translation>
    </message>
    <message>
        <source>Sites by wave</source>
        <translation>Sites par vague</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>Ajouter un site</translation>
    </message>
    <message>
        <source>Where does it go into use, and in which wave? Sites with a date can be put on the Timeline.</source>
        <translation>Où sera-t-il mis en service, et dans quelle vague&#xa0;? Les sites datés peuvent aller sur l’échéancier.</translation>
    </message>
    <message>
        <source>can be adopted</source>
        <translation>peut être adopté</translation>
    </message>
    <message>
        <source>can&apos;t be adopted yet</source>
        <translation>ne peut pas encore être adopté</translation>
    </message>
    <message>
        <source>The adoption has begun, with the usual checklist.</source>
        <translation>L’adoption est commencée, avec la liste habituelle.</translation>
    </message>
</context>
<context>
    <name>AgendaBlock</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Action…</source>
        <translation>Action…</translation>
    </message>
    <message>
        <source>Decision…</source>
        <translation>Décision…</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui s’est dit</translation>
    </message>
    <message>
        <source>The portfolio</source>
        <translation>Le portefeuille</translation>
    </message>
    <message>
        <source>On the agenda: %1</source>
        <translation>À l’ordre du jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Decided and undertaken: %1</source>
        <translation>Décidé et entrepris&#xa0;: %1</translation>
    </message>
    <message>
        <source>What was said: %1</source>
        <translation>Ce qui s’est dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>Action&#xa0;: %1</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Décision&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Ouvrir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Add a challenge…</source>
        <translation>Ajouter un défi…</translation>
    </message>
    <message>
        <source>Add a challenge that is not on the agenda</source>
        <translation>Ajouter un défi absent de l’ordre du jour</translation>
    </message>
    <message>
        <source>Nothing was written down challenge by challenge.</source>
        <translation>Rien n’a été écrit défi par défi.</translation>
    </message>
    <message>
        <source>The file has nothing to go through: nothing is to be decided, late or promised, and nothing has changed.</source>
        <translation>Le fichier n’a rien à passer en revue&#xa0;: rien n’est à décider, en retard ou promis, et rien n’a changé.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Consigné</translation>
    </message>
    <message>
        <source>Not on the agenda</source>
        <translation>Hors de l’ordre du jour</translation>
    </message>
    <message>
        <source>The portfolio</source>
        <translation>Le portefeuille</translation>
    </message>
    <message>
        <source>Show more of the agenda (%1)</source>
        <translation>Voir la suite de l’ordre du jour (%1)</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>%1 could not be replaced. Choose another name.</source>
        <translation>%1 n’a pas pu être remplacé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Le dossier %1 n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>%1 is open elsewhere (%2), so it can&apos;t be replaced. Choose another name.</source>
        <translation>%1 est ouvert ailleurs (%2) et ne peut donc pas être remplacé. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>BackupCommand</name>
    <message>
        <source>makes a copy of a file, also while it is in use</source>
        <translation>fait une copie d’un fichier, même pendant son utilisation</translation>
    </message>
    <message>
        <source>the portfolio</source>
        <translation>le portefeuille</translation>
    </message>
    <message>
        <source>the copy</source>
        <translation>la copie</translation>
    </message>
    <message>
        <source>%1: a copy of %2</source>
        <translation>%1 : une copie de %2</translation>
    </message>
</context>
<context>
    <name>BalanceChart</name>
    <message>
        <source>No priority</source>
        <translation>Sans priorité</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Sans thème</translation>
    </message>
    <message>
        <source>No facet</source>
        <translation>Sans facette</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>Sans service municipal</translation>
    </message>
    <message>
        <source>Target: %1 of %2 adopted</source>
        <translation>Cible&#xa0;: %1 sur %2 adoptés</translation>
    </message>
    <message numerus="yes">
        <source>%n challenges</source>
        <translation>
            <numerusform>%n défi</numerusform>
            <numerusform>%n défis</numerusform>
        </translation>
    </message>
    <message>
        <source>No stage</source>
        <translation>Aucune étape</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Défis</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Facet</source>
        <translation>Facette</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service municipal</translation>
    </message>
    <message>
        <source>Challenges by %1</source>
        <translation>Défis par %1</translation>
    </message>
    <message>
        <source>Budget by %1</source>
        <translation>Budget par %1</translation>
    </message>
    <message numerus="yes">
        <source>%n budgets in other currencies are not counted.</source>
        <translation>
            <numerusform>%n budget dans une autre devise n’est pas compté.</numerusform>
            <numerusform>%n budgets dans d’autres devises ne sont pas comptés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No challenge passes the filter.</source>
        <translation>Aucun défi ne correspond au filtre.</translation>
    </message>
    <message>
        <source>%1, met</source>
        <translation>%1, atteinte</translation>
    </message>
    <message>
        <source>%1, missed: it was due on %2</source>
        <translation>%1, manquée : elle était due le %2</translation>
    </message>
    <message>
        <source>%1, due by %2</source>
        <translation>%1, d’ici le %2</translation>
    </message>
</context>
<context>
    <name>BaselineCommand</name>
    <message>
        <source>keeps the plan&apos;s dates as they are, under a name</source>
        <translation>garde les dates du plan telles qu’elles sont, sous un nom</translation>
    </message>
    <message>
        <source>the portfolio</source>
        <translation>le portefeuille</translation>
    </message>
    <message>
        <source>of the baseline</source>
        <translation>du plan de référence</translation>
    </message>
    <message>
        <source>only the plan of this challenge</source>
        <translation>seulement le plan de ce défi</translation>
    </message>
    <message>
        <source>removes the baseline of that name</source>
        <translation>supprime le plan de référence de ce nom</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (%n items)</source>
        <translation>
            <numerusform>%1 : %2 (%n élément)</numerusform>
            <numerusform>%1 : %2 (%n éléments)</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no challenge %1; `stint list FILE challenges` shows their codes</source>
        <translation>il n’y a pas de défi %1 ; `stint list FILE challenges` montre leurs codes</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>%1 of %2, over</source>
        <translation>%1 de %2, dépassé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Sans responsable</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Sans thème</translation>
    </message>
    <message>
        <source>No stage</source>
        <translation>Aucune étape</translation>
    </message>
    <message>
        <source>%1 d in stage, limit %2</source>
        <translation>%1 j à l’étape, limite %2</translation>
    </message>
    <message>
        <source>%1 d in stage</source>
        <translation>%1 j à l’étape</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>Sans service municipal</translation>
    </message>
    <message>
        <source>%1 shown, %2</source>
        <translation>%1 affichés, %2</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Drop the card on another stage. Its gate then asks for a decision.</source>
        <translation>Déposez la carte sur une autre étape. Son passage demande alors une décision.</translation>
    </message>
    <message>
        <source>New challenge</source>
        <translation>Nouveau défi</translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n carte</numerusform>
            <numerusform>%n cartes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BubbleChart</name>
    <message>
        <source>%1: feasibility %2 of 100, impact %3 of 100, %4, %5</source>
        <translation>%1&#xa0;: faisabilité %2 sur 100, impact %3 sur 100, %4, %5</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>sans budget</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Défi</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation>Faisabilité</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Impact and feasibility</source>
        <translation>Impact et faisabilité</translation>
    </message>
    <message>
        <source>Feasibility, of 100</source>
        <translation>Faisabilité, sur 100</translation>
    </message>
    <message>
        <source>Impact, of 100</source>
        <translation>Impact, sur 100</translation>
    </message>
    <message>
        <source>Area: budget. Hollow: no budget.</source>
        <translation>Surface&#xa0;: budget. Vide&#xa0;: sans budget.</translation>
    </message>
    <message numerus="yes">
        <source>%n challenges are not scored.</source>
        <translation>
            <numerusform>%n défi n’est pas noté.</numerusform>
            <numerusform>%n défis ne sont pas notés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scores of %n challenges are hidden until all have rated.</source>
        <translation>
            <numerusform>Les notes de %n défi sont cachées jusqu’à ce que tous aient évalué.</numerusform>
            <numerusform>Les notes de %n défis sont cachées jusqu’à ce que tous aient évalué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is scored for impact and feasibility here. A scoring model needs a criterion of each kind, and raters who have handed in.</source>
        <translation>Rien n’est noté ici pour l’impact et la faisabilité. Il faut un modèle de notation avec un critère de chaque sorte, et des évaluateurs qui ont remis leur évaluation.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>“%1” are not working hours. Write them as 09:00-12:30 13:00-17:00.</source>
        <translation>« %1 » ne sont pas des heures de travail. Écrivez 09:00-12:30 13:00-17:00.</translation>
    </message>
    <message>
        <source>“%1” is not a working week. Write it as Mon-Fri 09:00-17:00; Sat 09:00-12:00.</source>
        <translation>« %1 » n’est pas une semaine de travail. Écrivez Mon-Fri 09:00-17:00; Sat 09:00-12:00.</translation>
    </message>
    <message>
        <source>The calendar “%1” can&apos;t be read, so Monday to Friday, 9 to 5, is used. %2</source>
        <translation>Le calendrier « %1 » ne peut pas être lu ; du lundi au vendredi, de 9 h à 17 h, est utilisé. %2</translation>
    </message>
    <message>
        <source>The exception “%1” of the calendar “%2” can&apos;t be read and is not kept. %3</source>
        <translation>L’exception « %1 » du calendrier « %2 » ne peut pas être lue et n’est pas respectée. %3</translation>
    </message>
    <message>
        <source>The calendar “%1” has no working hours, so Monday to Friday, 9 to 5, is used.</source>
        <translation>Le calendrier « %1 » n’a pas d’heures de travail ; du lundi au vendredi, de 9 h à 17 h, est utilisé.</translation>
    </message>
    <message>
        <source>The calendar is missing, so Monday to Friday, 9 to 5, is used.</source>
        <translation>Le calendrier manque; la semaine du lundi au vendredi, de 9 h à 17 h, est suivie.</translation>
    </message>
</context>
<context>
    <name>ChallengeHeader</name>
    <message>
        <source>Challenges</source>
        <translation>Défis</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidentiel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>ChallengePage</name>
    <message>
        <source>Challenge</source>
        <translation>Défi</translation>
    </message>
    <message>
        <source>This challenge is no longer in the portfolio.</source>
        <translation>Ce défi n’est plus dans le portefeuille.</translation>
    </message>
    <message>
        <source>Decide gate…</source>
        <translation>Décider du passage…</translation>
    </message>
    <message>
        <source>Change status…</source>
        <translation>Changer l’état…</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>Changer le titre</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Add a risk</source>
        <translation>Ajouter un risque</translation>
    </message>
    <message>
        <source>Ask for a decision…</source>
        <translation>Demander une décision…</translation>
    </message>
    <message>
        <source>Move without a gate…</source>
        <translation>Déplacer hors passage…</translation>
    </message>
    <message>
        <source>One-pager</source>
        <translation>Fiche d’une page</translation>
    </message>
    <message>
        <source>Parts of the challenge</source>
        <translation>Parties du défi</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Stint</source>
        <translation>Résidence</translation>
    </message>
    <message>
        <source>Decisions and gate</source>
        <translation>Décisions et passage</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Notes and files</source>
        <translation>Notes et fichiers</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Plan from template…</source>
        <translation>Planifier selon un modèle…</translation>
    </message>
    <message>
        <source>Share with another city…</source>
        <translation>Partager avec une autre ville…</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Pointage</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Adoption</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Ajouter une action</translation>
    </message>
    <message>
        <source>Add an issue</source>
        <translation>Ajouter un problème</translation>
    </message>
    <message>
        <source>What changed about it</source>
        <translation>Ce qui y a changé</translation>
    </message>
    <message>
        <source>Begin the adoption</source>
        <translation>Commencer l’adoption</translation>
    </message>
    <message>
        <source>Live from today</source>
        <translation>En service dès aujourd’hui</translation>
    </message>
    <message>
        <source>Put on the Timeline</source>
        <translation>Mettre sur l’échéancier</translation>
    </message>
</context>
<context>
    <name>ChallengeViews</name>
    <message>
        <source>%1 of %2 challenges pass the filter.</source>
        <translation>%1 sur %2 défis correspondent au filtre.</translation>
    </message>
    <message numerus="yes">
        <source>Not counted: %n challenges that closed more than 12 months ago.</source>
        <translation>
            <numerusform>Sans %n défi fermé il y a plus de 12 mois.</numerusform>
            <numerusform>Sans %n défis fermés il y a plus de 12 mois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChallengesPage</name>
    <message>
        <source>New challenge</source>
        <translation>Nouveau défi</translation>
    </message>
    <message>
        <source>The filter is cleared to show the new challenge.</source>
        <translation>Le filtre est effacé pour montrer le nouveau défi.</translation>
    </message>
    <message>
        <source>challenges.csv</source>
        <translation>defis.csv</translation>
    </message>
    <message numerus="yes">
        <source>%n challenges</source>
        <translation>
            <numerusform>%n défi</numerusform>
            <numerusform>%n défis</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 to %2 without a gate decision</source>
        <translation>Déplacer %1 à %2 sans décision de passage</translation>
    </message>
    <message numerus="yes">
        <source>move %n challenges</source>
        <translation>
            <numerusform>déplacer %n défi</numerusform>
            <numerusform>déplacer %n défis</numerusform>
        </translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Défis</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Open the sample city</source>
        <translation>Ouvrir la ville exemple</translation>
    </message>
    <message>
        <source>Open challenge</source>
        <translation>Ouvrir le défi</translation>
    </message>
    <message>
        <source>Decide gate…</source>
        <translation>Décider du passage…</translation>
    </message>
    <message>
        <source>Duplicate challenge</source>
        <translation>Dupliquer le défi</translation>
    </message>
    <message>
        <source>Delete challenges</source>
        <translation>Supprimer des défis</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Exporter la table…</translation>
    </message>
    <message>
        <source>Challenges as table</source>
        <translation>Défis en table</translation>
    </message>
    <message>
        <source>Challenges as board</source>
        <translation>Défis en tableau</translation>
    </message>
    <message>
        <source>Columns by stage</source>
        <translation>Colonnes par étape</translation>
    </message>
    <message>
        <source>Columns by owner</source>
        <translation>Colonnes par responsable</translation>
    </message>
    <message>
        <source>Columns by status</source>
        <translation>Colonnes par état</translation>
    </message>
    <message>
        <source>Columns by theme</source>
        <translation>Colonnes par thème</translation>
    </message>
    <message>
        <source>No challenges yet</source>
        <translation>Pas encore de défis</translation>
    </message>
    <message>
        <source>This page shows everything the team is working on and where it is stuck: as a table or as a board by stage. Start in one of three ways. Each can be undone.</source>
        <translation>Cette page montre tout ce à quoi l’équipe travaille et où cela bloque : en table ou en tableau par étape. Commencez de l’une de trois façons. Chacune peut être annulée.</translation>
    </message>
    <message>
        <source>Write down the first challenge</source>
        <translation>Écrire le premier défi</translation>
    </message>
    <message>
        <source>A title is enough to begin with, such as “Permit waiting times”.</source>
        <translation>Un titre suffit pour commencer, comme « Délais des permis ».</translation>
    </message>
    <message>
        <source>Bring in the list you already keep</source>
        <translation>Reprendre la liste que vous tenez déjà</translation>
    </message>
    <message>
        <source>From a spreadsheet saved as CSV. You see every row before anything is added. Rows copied from a spreadsheet can also be pasted with Ctrl+V.</source>
        <translation>D’une feuille de calcul enregistrée en CSV. Vous voyez chaque ligne avant tout ajout. Les lignes copiées d’une feuille de calcul se collent aussi avec Ctrl+V.</translation>
    </message>
    <message>
        <source>Import a spreadsheet…</source>
        <translation>Importer un tableau…</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Regarder d’abord</translation>
    </message>
    <message>
        <source>Port Marlow, a made-up city with 24 challenges. Your own file stays empty.</source>
        <translation>Port Marlow, une ville inventée avec 24 défis. Votre propre fichier reste vide.</translation>
    </message>
    <message>
        <source>%1 shown, %2 selected</source>
        <translation>%1 affichés, %2 sélectionnés</translation>
    </message>
    <message>
        <source>The plan is on the timeline.</source>
        <translation>Le plan est sur l’échéancier.</translation>
    </message>
    <message>
        <source>Plan from template…</source>
        <translation>Planifier selon un modèle…</translation>
    </message>
    <message>
        <source>Unfold closed stages</source>
        <translation>Déplier les étapes closes</translation>
    </message>
    <message>
        <source>The filter was taken off to show it.</source>
        <translation>Le filtre a été retiré pour l’afficher.</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Enregistrer le graphique en image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Images (*.png *.svg)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Ranked</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Entonnoir</translation>
    </message>
    <message>
        <source>Bubbles</source>
        <translation>Bulles</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Équilibre</translation>
    </message>
    <message>
        <source>Challenges by rank</source>
        <translation>Défis par rang</translation>
    </message>
    <message>
        <source>Challenges as funnel</source>
        <translation>Défis en entonnoir</translation>
    </message>
    <message>
        <source>Challenges as bubbles</source>
        <translation>Défis en bulles</translation>
    </message>
    <message>
        <source>Challenges in balance</source>
        <translation>Équilibre des défis</translation>
    </message>
    <message>
        <source>Columns by department</source>
        <translation>Colonnes par service</translation>
    </message>
    <message>
        <source>No lanes</source>
        <translation>Sans couloirs</translation>
    </message>
    <message>
        <source>Lanes by theme</source>
        <translation>Couloirs par thème</translation>
    </message>
    <message>
        <source>Lanes by owner</source>
        <translation>Couloirs par responsable</translation>
    </message>
    <message>
        <source>Lanes by department</source>
        <translation>Couloirs par service</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Par priorité</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Par thème</translation>
    </message>
    <message>
        <source>By facet</source>
        <translation>Par facette</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>Par service municipal</translation>
    </message>
    <message>
        <source>Number of challenges</source>
        <translation>Nombre de défis</translation>
    </message>
    <message>
        <source>Budget of challenges</source>
        <translation>Budget des défis</translation>
    </message>
    <message>
        <source>Scored by %1</source>
        <translation>Notés selon %1</translation>
    </message>
    <message>
        <source>Save chart as picture…</source>
        <translation>Enregistrer le graphique en image…</translation>
    </message>
    <message>
        <source>Numbers of the chart as table</source>
        <translation>Chiffres du graphique en tableau</translation>
    </message>
    <message>
        <source>Share with another city…</source>
        <translation>Partager avec une autre ville…</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Gates by quarter</source>
        <translation>Passages par trimestre</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message>
        <source>Extra field</source>
        <translation>Champ supplémentaire</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 modifiée</translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <translation>%1, ajout : %2</translation>
    </message>
    <message>
        <source>%1 removed: %2</source>
        <translation>%1, retrait : %2</translation>
    </message>
    <message>
        <source>Challenge added: %1</source>
        <translation>Défi ajouté : %1</translation>
    </message>
    <message>
        <source>Challenge removed</source>
        <translation>Défi retiré</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Since the last stocktake</source>
        <translation>Depuis le dernier bilan</translation>
    </message>
    <message>
        <source>Since a date</source>
        <translation>Depuis une date</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Depuis quand</translation>
    </message>
    <message>
        <source>By challenge</source>
        <translation>Par défi</translation>
    </message>
    <message>
        <source>By matter</source>
        <translation>Par sujet</translation>
    </message>
    <message>
        <source>How the changes are listed</source>
        <translation>Présentation des changements</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Changements depuis</translation>
    </message>
    <message>
        <source>Show all challenges</source>
        <translation>Montrer tous les défis</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Copy the changes as text</source>
        <translation>Copier les changements en texte</translation>
    </message>
    <message>
        <source>Print the changes…</source>
        <translation>Imprimer les changements…</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 changement</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 changements</translation>
    </message>
    <message>
        <source>Nothing changed since %1</source>
        <translation>Rien n’a changé depuis le %1</translation>
    </message>
    <message>
        <source>Nothing of what is shown changed. Take off the filter, or choose an earlier day.</source>
        <translation>Rien de ce qui est affiché n’a changé. Retirez le filtre ou choisissez un jour antérieur.</translation>
    </message>
    <message>
        <source>Stages, status, dates, decisions, risks and actions are as they were. Choose an earlier day to see more.</source>
        <translation>Étapes, états, dates, décisions, risques et actions sont comme ils étaient. Choisissez un jour antérieur pour en voir plus.</translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <translation>Ce qui a changé depuis le %1</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>As table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>Show the numbers of this chart as a table</source>
        <translation>Montrer les chiffres de ce graphique en tableau</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>looks a file over for damage; never writes</source>
        <translation>vérifie si un fichier est endommagé; n’écrit jamais</translation>
    </message>
    <message>
        <source>the portfolio</source>
        <translation>le portefeuille</translation>
    </message>
    <message>
        <source>%1 is sound. Its schema is version %2.</source>
        <translation>%1 est en bon état. Son schéma est à la version %2.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>%1: %2 of them</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Delete removes this filter</source>
        <translation>Supprimer retire ce filtre</translation>
    </message>
    <message>
        <source>Nothing to choose from yet</source>
        <translation>Rien à choisir pour l’instant</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Canada, Ontario</source>
        <translation>Canada, Ontario</translation>
    </message>
    <message>
        <source>United States, federal</source>
        <translation>États-Unis, fédéral</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>En bonne voie</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>Off track</source>
        <translation>Déraillé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adopté</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Enhancement</source>
        <translation>Amélioration</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Adaptive</source>
        <translation>Adaptative</translation>
    </message>
    <message>
        <source>Anticipatory</source>
        <translation>Anticipative</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Non atteint</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Dispensé</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller de l’avant</translation>
    </message>
    <message>
        <source>Go with conditions</source>
        <translation>Aller de l’avant avec conditions</translation>
    </message>
    <message>
        <source>Adapt</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Moved without a gate</source>
        <translation>Déplacé hors passage</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Survenu</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>Adoptée</translation>
    </message>
    <message>
        <source>Carried as amended</source>
        <translation>Adoptée avec amendements</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Reportée</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Checked by hand</source>
        <translation>Vérifié à la main</translation>
    </message>
    <message>
        <source>Document attached</source>
        <translation>Document joint</translation>
    </message>
    <message>
        <source>Counted from the file</source>
        <translation>Compté dans le fichier</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service municipal</translation>
    </message>
    <message>
        <source>External team</source>
        <translation>Équipe externe</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Bailleur de fonds</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Université</translation>
    </message>
    <message>
        <source>Community group</source>
        <translation>Groupe communautaire</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Peer city</source>
        <translation>Ville paire</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organisme public</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Récapitulatif</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Stint</source>
        <translation>Résidence</translation>
    </message>
    <message>
        <source>Sprint</source>
        <translation>Sprint</translation>
    </message>
    <message>
        <source>As soon as possible</source>
        <translation>Dès que possible</translation>
    </message>
    <message>
        <source>As late as possible</source>
        <translation>Le plus tard possible</translation>
    </message>
    <message>
        <source>Start no earlier than</source>
        <translation>Début au plus tôt le</translation>
    </message>
    <message>
        <source>Start no later than</source>
        <translation>Début au plus tard le</translation>
    </message>
    <message>
        <source>Finish no earlier than</source>
        <translation>Fin au plus tôt le</translation>
    </message>
    <message>
        <source>Finish no later than</source>
        <translation>Fin au plus tard le</translation>
    </message>
    <message>
        <source>Must start on</source>
        <translation>Doit débuter le</translation>
    </message>
    <message>
        <source>Must finish on</source>
        <translation>Doit finir le</translation>
    </message>
    <message>
        <source>Fixed by hand</source>
        <translation>Fixé à la main</translation>
    </message>
    <message>
        <source>Finish to start</source>
        <translation>Fin à début</translation>
    </message>
    <message>
        <source>Start to start</source>
        <translation>Début à début</translation>
    </message>
    <message>
        <source>Finish to finish</source>
        <translation>Fin à fin</translation>
    </message>
    <message>
        <source>Start to finish</source>
        <translation>Début à fin</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionnée</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Fellow</source>
        <translation>Boursier</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Conseiller</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Mayoral priority</source>
        <translation>Priorité de la mairie</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Weighted criteria</source>
        <translation>Critères pondérés</translation>
    </message>
    <message>
        <source>Product (as in RICE)</source>
        <translation>Produit (comme RICE)</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Ordinaire</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation>Faisabilité</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Équité</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Mayor&apos;s office</source>
        <translation>Cabinet de la mairie</translation>
    </message>
    <message>
        <source>City manager&apos;s office</source>
        <translation>Direction générale</translation>
    </message>
    <message>
        <source>Technology department</source>
        <translation>Service des technologies</translation>
    </message>
    <message>
        <source>Independent office</source>
        <translation>Bureau indépendant</translation>
    </message>
</context>
<context>
    <name>ChoiceEdit</name>
    <message>
        <source>Show the list (Alt+Down)</source>
        <translation>Montrer la liste (Alt+Bas)</translation>
    </message>
    <message>
        <source>New person “%1”</source>
        <translation>Nouvelle personne « %1 »</translation>
    </message>
    <message>
        <source>New organisation “%1”</source>
        <translation>Nouvelle organisation « %1 »</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Nobody is called “%1”. Choose a name from the list, or “New person”.</source>
        <translation>Personne ne s’appelle « %1 ». Choisissez un nom dans la liste, ou « Nouvelle personne ».</translation>
    </message>
    <message>
        <source>There is no “%1” here. Choose from the list.</source>
        <translation>Il n’y a pas de « %1 » ici. Choisissez dans la liste.</translation>
    </message>
</context>
<context>
    <name>ColumnsPopup</name>
    <message>
        <source>Space shows or hides. Drag, or Alt+Up and Alt+Down, moves.</source>
        <translation>Espace montre ou cache. Glisser, ou Alt+Haut et Alt+Bas, déplace.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>CommandBox</name>
    <message>
        <source>Search, or type a command</source>
        <translation>Chercher, ou taper une commande</translation>
    </message>
    <message>
        <source>Search, or type a command (%1)</source>
        <translation>Chercher, ou taper une commande (%1)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>Rien trouvé. Essayez moins de lettres.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Autres commandes</translation>
    </message>
    <message>
        <source>Gate of %1</source>
        <comment>%1 is a challenge&apos;s code</comment>
        <translation>Passage de %1</translation>
    </message>
    <message>
        <source>Not possible here now</source>
        <translation>Pas possible ici pour l’instant</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>found: %1</source>
        <translation>trouvé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ConditionsEdit</name>
    <message>
        <source>Add a condition</source>
        <translation>Ajouter une condition</translation>
    </message>
    <message>
        <source>What has to happen</source>
        <translation>Ce qui doit se produire</translation>
    </message>
    <message>
        <source>Condition %1</source>
        <translation>Condition %1</translation>
    </message>
    <message>
        <source>Who sees to condition %1</source>
        <translation>Responsable de la condition %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>by</source>
        <translation>d’ici le</translation>
    </message>
    <message>
        <source>Condition %1 has a date</source>
        <translation>La condition %1 a une date</translation>
    </message>
    <message>
        <source>Date of condition %1</source>
        <translation>Date de la condition %1</translation>
    </message>
    <message>
        <source>Remove condition %1</source>
        <translation>Retirer la condition %1</translation>
    </message>
</context>
<context>
    <name>CriterionRow</name>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1 : %2. %3</translation>
    </message>
    <message>
        <source>%1 for “%2”</source>
        <translation>%1 pour « %2 »</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Non atteint</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>Déroger…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Why? The reason is kept with the criterion.</source>
        <translation>Pourquoi? Le motif est gardé avec le critère.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>What you say of it</source>
        <translation>Votre avis</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Calendrier (Alt+Bas)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>1 day late</source>
        <translation>1 jour de retard</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>%1 jours de retard</translation>
    </message>
    <message>
        <source>%1 weeks late</source>
        <translation>%1 semaines de retard</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>%1 is too late here: %2 at the latest.</source>
        <translation>%1 est trop tard ici : au plus tard le %2.</translation>
    </message>
    <message>
        <source>%1 is too early here: %2 at the earliest.</source>
        <translation>%1 est trop tôt ici : au plus tôt le %2.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as %2.</source>
        <translation>« %1 » n&apos;est pas une date. Écrivez-la comme %2.</translation>
    </message>
</context>
<context>
    <name>DecisionBox</name>
    <message>
        <source>That </source>
        <translation>Que </translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Decision requested</source>
        <translation>Décision demandée</translation>
    </message>
    <message>
        <source>No decision is asked for.</source>
        <translation>Aucune décision n’est demandée.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>d’ici le %1</translation>
    </message>
    <message>
        <source>asked by %1</source>
        <translation>demandée par %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, decided by %2</source>
        <translation>%1, décidée par %2</translation>
    </message>
    <message>
        <source>word %1 again</source>
        <translation>reformuler %1</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Change wording</source>
        <translation>Reformuler</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Ask for a decision…</source>
        <translation>Demander une décision…</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Reason, or what was amended</source>
        <translation>Motif, ou ce qui a été modifié</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Consigner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What it is about, in a few words</source>
        <translation>De quoi il s’agit, en quelques mots</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Motion</translation>
    </message>
    <message>
        <source>needed by</source>
        <translation>requise d’ici le</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Requise d’ici le</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Sign: %1</source>
        <translation>Signer : %1</translation>
    </message>
    <message>
        <source>Recorded as %1 with the evidence as it stands today. A later decision can replace it; nothing is erased.</source>
        <translation>Consignée sous %1 avec les preuves d’aujourd’hui. Une décision ultérieure peut la remplacer; rien n’est effacé.</translation>
    </message>
    <message>
        <source>Reason, kept with the decision</source>
        <translation>Motif, gardé avec la décision</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Abandonner l’ébauche</translation>
    </message>
    <message>
        <source>Not all criteria are met: %1.</source>
        <translation>Tous les critères ne sont pas remplis : %1.</translation>
    </message>
    <message>
        <source>Write the conditions down…</source>
        <translation>Noter les conditions…</translation>
    </message>
</context>
<context>
    <name>DecisionsTab</name>
    <message>
        <source>Decide gate…</source>
        <translation>Décider du passage…</translation>
    </message>
    <message>
        <source>Gates decided</source>
        <translation>Passages décidés</translation>
    </message>
    <message>
        <source>Decisions asked for and taken</source>
        <translation>Décisions demandées et prises</translation>
    </message>
    <message>
        <source>Nobody has asked for a decision yet. Word it so that it can be adopted as it is: “That …”.</source>
        <translation>Personne n’a encore demandé de décision. Formulez-la de sorte qu’elle puisse être adoptée telle quelle : « Que … ».</translation>
    </message>
    <message>
        <source>No gate leads out of this stage</source>
        <translation>Aucun passage ne mène hors de cette étape</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Fields of your own, for every challenge. An import can add them too.</source>
        <translation>Vos propres champs, pour tous les défis. Une importation peut aussi en ajouter.</translation>
    </message>
    <message>
        <source>Name of a new field</source>
        <translation>Nom d’un nouveau champ</translation>
    </message>
    <message>
        <source>Add the field</source>
        <translation>Ajouter le champ</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>Late %1 d</source>
        <translation>Retard %1 j</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>“%1” is written by the program and can&apos;t be typed in.</source>
        <translation>« %1 » est écrit par le programme et ne se saisit pas.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be empty.</source>
        <translation>« %1 » ne peut pas être vide.</translation>
    </message>
    <message>
        <source>What “%1” should point to is no longer there.</source>
        <translation>Ce vers quoi « %1 » devait pointer n’existe plus.</translation>
    </message>
    <message>
        <source>The code %1 is taken by another challenge.</source>
        <translation>Le code %1 est déjà pris par un autre défi.</translation>
    </message>
    <message>
        <source>A gate decides when %1 changes its stage. Use “Decide gate”.</source>
        <translation>Un passage décide quand %1 change d’étape. Utilisez « Décider du passage ».</translation>
    </message>
    <message>
        <source>That row is no longer there.</source>
        <translation>Cette ligne n’existe plus.</translation>
    </message>
    <message>
        <source>That value does not fit in “%1”.</source>
        <translation>Cette valeur ne convient pas à « %1 ».</translation>
    </message>
    <message>
        <source>set %1 of %2</source>
        <translation>modifier %1 de %2</translation>
    </message>
    <message>
        <source>set %1 of %2 to %3</source>
        <translation>mettre %1 de %2 à %3</translation>
    </message>
    <message>
        <source>That extra field is no longer there.</source>
        <translation>Ce champ supplémentaire n’existe plus.</translation>
    </message>
    <message>
        <source>add %1 %2</source>
        <translation>ajouter %1 %2</translation>
    </message>
    <message>
        <source>Write down the reason: it is kept with the decision.</source>
        <translation>Écrivez le motif : il est gardé avec la décision.</translation>
    </message>
    <message>
        <source>Say on which day this was decided.</source>
        <translation>Dites quel jour cela a été décidé.</translation>
    </message>
    <message>
        <source>Write down at least one condition, or choose “Go”.</source>
        <translation>Écrivez au moins une condition, ou choisissez « Poursuivre ».</translation>
    </message>
    <message>
        <source>This is the last stage: there is none to go on to.</source>
        <translation>C’est la dernière étape : il n’y en a pas d’autre après.</translation>
    </message>
    <message>
        <source>decide the gate of %1: %2, now in %3</source>
        <translation>décider du passage de %1 : %2, maintenant à %3</translation>
    </message>
    <message>
        <source>decide the gate of %1: %2</source>
        <translation>décider du passage de %1 : %2</translation>
    </message>
    <message>
        <source>That challenge is no longer there.</source>
        <translation>Ce défi n’existe plus.</translation>
    </message>
    <message>
        <source>There is no gate out of %1. Move %2 with a reason instead.</source>
        <translation>Aucun passage ne mène hors de %1. Déplacez plutôt %2 avec un motif.</translation>
    </message>
    <message>
        <source>this stage</source>
        <translation>cette étape</translation>
    </message>
    <message>
        <source>%1 was decided on %2; a decision that follows it can&apos;t be dated before that.</source>
        <translation>%1 a été décidée le %2; une décision qui la suit ne peut porter une date antérieure.</translation>
    </message>
    <message>
        <source>The decision to replace is no longer there.</source>
        <translation>La décision à remplacer n’existe plus.</translation>
    </message>
    <message>
        <source>%1 was already replaced by %2. Replace that one.</source>
        <translation>%1 a déjà été remplacée par %2. Remplacez celle-ci.</translation>
    </message>
    <message>
        <source>%1 builds on %2. Replace %1 first.</source>
        <translation>%1 s’appuie sur %2. Remplacez d’abord %1.</translation>
    </message>
    <message>
        <source>%1 was no gate decision. Move the challenge with a reason instead.</source>
        <translation>%1 n’était pas une décision de passage. Déplacez plutôt le défi avec un motif.</translation>
    </message>
    <message>
        <source>%1 was decided on %2; what replaces it can&apos;t be dated before that.</source>
        <translation>%1 a été décidée le %2; ce qui la remplace ne peut porter une date antérieure.</translation>
    </message>
    <message>
        <source>That challenge or stage is no longer there.</source>
        <translation>Ce défi ou cette étape n’existe plus.</translation>
    </message>
    <message>
        <source>%1 is already in %2.</source>
        <translation>%1 est déjà à %2.</translation>
    </message>
    <message>
        <source>Write down why %1 moves without its gate: it is kept on record.</source>
        <translation>Écrivez pourquoi %1 avance sans son passage : le motif est consigné.</translation>
    </message>
    <message>
        <source>Say on which day it moved.</source>
        <translation>Dites quel jour le défi a été déplacé.</translation>
    </message>
    <message>
        <source>%1 was decided on %2; a move after it can&apos;t be dated before that.</source>
        <translation>%1 a été décidée le %2; un déplacement qui la suit ne peut porter une date antérieure.</translation>
    </message>
    <message>
        <source>move %1 to %2 without its gate</source>
        <translation>déplacer %1 vers %2 sans son passage</translation>
    </message>
    <message>
        <source>That criterion is no longer there.</source>
        <translation>Ce critère n’existe plus.</translation>
    </message>
    <message>
        <source>Write down why “%1” is taken otherwise than the file says: the reason is kept.</source>
        <translation>Écrivez pourquoi « %1 » est jugé autrement que ne le dit le fichier : le motif est gardé.</translation>
    </message>
    <message>
        <source>take back what was said of “%1” for %2</source>
        <translation>reprendre l’avis sur « %1 » pour %2</translation>
    </message>
    <message>
        <source>set “%1” of %2 to %3</source>
        <translation>mettre « %1 » de %2 à %3</translation>
    </message>
    <message>
        <source>Moves to %1 now</source>
        <translation>Passe à %1 maintenant</translation>
    </message>
    <message>
        <source>Moves to %1; write the conditions down</source>
        <translation>Passe à %1; écrivez les conditions</translation>
    </message>
    <message>
        <source>Moves to %1 with 1 condition</source>
        <translation>Passe à %1 avec 1 condition</translation>
    </message>
    <message>
        <source>Moves to %1 with %2 conditions</source>
        <translation>Passe à %1 avec %2 conditions</translation>
    </message>
    <message>
        <source>Stays in %1 with a changed idea</source>
        <translation>Reste à %1 avec une idée révisée</translation>
    </message>
    <message>
        <source>Back to %1 with a changed idea</source>
        <translation>Retour à %1 avec une idée révisée</translation>
    </message>
    <message>
        <source>Stays in %1 for now</source>
        <translation>Reste à %1 pour l’instant</translation>
    </message>
    <message>
        <source>Closes it and keeps the lessons, a good result</source>
        <translation>Clôt le défi et garde les leçons, un bon résultat</translation>
    </message>
    <message>
        <source>That person is no longer there.</source>
        <translation>Cette personne n’est plus là.</translation>
    </message>
    <message>
        <source>Say who decided.</source>
        <translation>Dites qui a décidé.</translation>
    </message>
    <message>
        <source>undo: %1</source>
        <translation>annulation : %1</translation>
    </message>
    <message>
        <source>redo: %1</source>
        <translation>rétablissement : %1</translation>
    </message>
    <message>
        <source>“%1” was not done: what it changes has been changed since. Look at the current values and try again.</source>
        <translation>« %1 » n’a pas été fait : ce qui devait changer a été modifié depuis. Vérifiez les valeurs actuelles et recommencez.</translation>
    </message>
    <message>
        <source>Say in one sentence why %1 is %2.</source>
        <translation>Dites en une phrase pourquoi %1 est : %2.</translation>
    </message>
    <message>
        <source>set %1 to %2</source>
        <translation>mettre %1 à %2</translation>
    </message>
    <message>
        <source>set %1 to %2: %3</source>
        <translation>mettre %1 à %2 : %3</translation>
    </message>
    <message>
        <source>The note is empty. Write something, or leave it.</source>
        <translation>La note est vide. Écrivez quelque chose, ou laissez-la.</translation>
    </message>
    <message>
        <source>add a note to %1</source>
        <translation>ajouter une note à %1</translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation>Le fichier doit avoir un nom.</translation>
    </message>
    <message>
        <source>%1 is larger than 10 MB. Keep it where it is and add a link to it instead.</source>
        <translation>%1 dépasse 10 Mo. Laissez-le où il est et ajoutez plutôt un lien.</translation>
    </message>
    <message>
        <source>%1 is empty, so there is nothing to keep.</source>
        <translation>%1 est vide : il n’y a rien à garder.</translation>
    </message>
    <message>
        <source>attach %1 to %2</source>
        <translation>joindre %1 à %2</translation>
    </message>
    <message>
        <source>Type or paste the address that the link goes to.</source>
        <translation>Écrivez ou collez l’adresse du lien.</translation>
    </message>
    <message>
        <source>add a link to %1</source>
        <translation>ajouter un lien à %1</translation>
    </message>
    <message>
        <source>Word the decision: “That …”.</source>
        <translation>Formulez la décision : « Que … ».</translation>
    </message>
    <message>
        <source>ask for a decision on %1: %2</source>
        <translation>demander une décision sur %1 : %2</translation>
    </message>
    <message>
        <source>That decision is no longer there.</source>
        <translation>Cette décision n’existe plus.</translation>
    </message>
    <message>
        <source>%1 was already decided. Ask for a new one that replaces it.</source>
        <translation>%1 a déjà été décidée. Demandez-en une nouvelle qui la remplace.</translation>
    </message>
    <message>
        <source>Say what was decided.</source>
        <translation>Dites ce qui a été décidé.</translation>
    </message>
    <message>
        <source>decide %1: %2</source>
        <translation>décider %1 : %2</translation>
    </message>
    <message>
        <source>%1 was already replaced by %2.</source>
        <translation>%1 a déjà été remplacée par %2.</translation>
    </message>
    <message>
        <source>ask to replace %1</source>
        <translation>demander de remplacer %1</translation>
    </message>
    <message>
        <source>A signed gate decision can&apos;t be removed. Decide again; the new decision replaces it.</source>
        <translation>Une décision de passage signée ne peut être supprimée. Décidez de nouveau; la nouvelle décision la remplace.</translation>
    </message>
    <message>
        <source>The portfolio&apos;s own row can&apos;t be removed.</source>
        <translation>La ligne du portefeuille lui-même ne peut être supprimée.</translation>
    </message>
    <message>
        <source>%1 has signed gate decisions, which are never erased. Close it instead.</source>
        <translation>%1 a des décisions de passage signées, qui ne s’effacent jamais. Fermez-le plutôt.</translation>
    </message>
    <message>
        <source>Challenges are in the stage %1. Move them first.</source>
        <translation>Des défis sont à l’étape %1. Déplacez-les d’abord.</translation>
    </message>
    <message>
        <source>remove %1 %2</source>
        <translation>supprimer %1 %2</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>copy %1 to %2</source>
        <translation>copier %1 vers %2</translation>
    </message>
    <message>
        <source>fill in the sample city</source>
        <translation>remplir la ville exemple</translation>
    </message>
    <message>
        <source>The sample city does not fit these stages.</source>
        <translation>La ville exemple ne convient pas à ces étapes.</translation>
    </message>
    <message>
        <source>The sample city is missing from this program.</source>
        <translation>La ville exemple manque dans ce programme.</translation>
    </message>
    <message>
        <source>This portfolio already has stages; a life-cycle is only set up in a new one.</source>
        <translation>Ce portefeuille a déjà des étapes; un cycle de vie ne s’établit que dans un nouveau.</translation>
    </message>
    <message>
        <source>There is no life-cycle template “%1”. There are: %2.</source>
        <translation>Il n’y a pas de modèle de cycle de vie « %1 ». Il y a : %2.</translation>
    </message>
    <message>
        <source>set up the portfolio</source>
        <translation>établir le portefeuille</translation>
    </message>
    <message>
        <source>There is no plan template “%1”.</source>
        <translation>Il n’y a pas de modèle de plan « %1 ».</translation>
    </message>
    <message>
        <source>Choose the day on which the plan begins.</source>
        <translation>Choisissez le jour où le plan commence.</translation>
    </message>
    <message>
        <source>That external team is no longer there.</source>
        <translation>Cette équipe externe n’existe plus.</translation>
    </message>
    <message>
        <source>plan %1 from “%2”</source>
        <translation>planifier %1 selon « %2 »</translation>
    </message>
    <message>
        <source>The decision %1 names “%2”, and decisions are never erased. Keep it, or rename it.</source>
        <translation>La décision %1 nomme « %2 », et les décisions ne sont jamais effacées. Gardez cet élément ou renommez-le.</translation>
    </message>
    <message>
        <source>Who decides %1, when and why is kept with it. Use “Decide…”.</source>
        <translation>Qui décide %1, quand et pourquoi, cela reste avec la décision. Utilisez « Décider… ».</translation>
    </message>
    <message>
        <source>%1 has decisions that were taken, which are never erased. Close it instead.</source>
        <translation>%1 a des décisions prises, qui ne s’effacent jamais. Fermez-le plutôt.</translation>
    </message>
    <message numerus="yes">
        <source>change %n cells of %1</source>
        <translation>
            <numerusform>changer %n cellule de %1</numerusform>
            <numerusform>changer %n cellules de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>level the plan: %n plan items put off</source>
        <translation>
            <numerusform>niveler le plan : %n élément du plan reporté</numerusform>
            <numerusform>niveler le plan : %n éléments du plan reportés</numerusform>
        </translation>
    </message>
    <message>
        <source>clear levelling</source>
        <translation>effacer le nivellement</translation>
    </message>
    <message>
        <source>Baseline %1</source>
        <translation>Référence %1</translation>
    </message>
    <message>
        <source>A baseline needs a name.</source>
        <translation>Un plan de référence a besoin d’un nom.</translation>
    </message>
    <message>
        <source>There is a baseline “%1” already. Choose another name.</source>
        <translation>Il y a déjà un plan de référence « %1 ». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There are no plan items to take a baseline of.</source>
        <translation>Il n’y a pas d’éléments de plan à garder comme référence.</translation>
    </message>
    <message>
        <source>take the baseline %1</source>
        <translation>prendre le plan de référence %1</translation>
    </message>
    <message>
        <source>That baseline is no longer there.</source>
        <translation>Ce plan de référence n’existe plus.</translation>
    </message>
    <message>
        <source>remove the baseline %1</source>
        <translation>supprimer le plan de référence %1</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>Donnez un nom au modèle.</translation>
    </message>
    <message>
        <source>Select the plan items that the template is to be made of.</source>
        <translation>Sélectionnez les éléments du plan dont le modèle sera fait.</translation>
    </message>
    <message>
        <source>A template is a piece of one challenge’s plan. Select items of one challenge.</source>
        <translation>Un modèle est une partie du plan d’un seul défi. Sélectionnez des éléments d’un seul défi.</translation>
    </message>
    <message>
        <source>save the template “%1”</source>
        <translation>enregistrer le modèle « %1 »</translation>
    </message>
    <message>
        <source>%1 already has an adoption record.</source>
        <translation>%1 a déjà un dossier d’adoption.</translation>
    </message>
    <message>
        <source>begin the adoption of %1</source>
        <translation>commencer l’adoption de %1</translation>
    </message>
    <message>
        <source>Owned by %1, paid from %2</source>
        <translation>Responsable&#xa0;: %1, financement&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be adopted yet: %2. Complete its adoption record, or write down why it is adopted all the same; if it ends here, stop it.</source>
        <translation>%1 ne peut pas encore être adopté&#xa0;: %2. Complétez son dossier d’adoption, ou écrivez pourquoi il est adopté quand même&#xa0;; s’il se termine ici, arrêtez-le.</translation>
    </message>
    <message>
        <source>Adopted all the same, although %1. Reason: %2</source>
        <translation>Adopté quand même, malgré ceci&#xa0;: %1. Motif&#xa0;: %2</translation>
    </message>
    <message>
        <source>That rating was handed in. Rate again: both are kept.</source>
        <translation>Cette évaluation a été remise. Évaluez de nouveau&#xa0;: les deux sont gardées.</translation>
    </message>
    <message>
        <source>There is no gate to vote at.</source>
        <translation>Il n’y a pas de passage où voter.</translation>
    </message>
    <message>
        <source>Say what you would decide.</source>
        <translation>Dites ce que vous décideriez.</translation>
    </message>
    <message>
        <source>Say in a sentence why not “Go”: it is kept with the decision.</source>
        <translation>Dites en une phrase pourquoi pas «&#xa0;Aller de l’avant&#xa0;»&#xa0;: c’est gardé avec la décision.</translation>
    </message>
    <message>
        <source>vote at the gate of %1: %2</source>
        <translation>voter au passage de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 replaced %2.</source>
        <translation>%1 a remplacé %2.</translation>
    </message>
    <message>
        <source>The portfolio as of %1. Nothing can be changed here.</source>
        <translation>Le portefeuille au %1. Rien ne peut être changé ici.</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Déploiement</translation>
    </message>
    <message>
        <source>Wave %1</source>
        <translation>Vague %1</translation>
    </message>
    <message>
        <source>That adoption record is no longer there.</source>
        <translation>Ce dossier d’adoption n’existe plus.</translation>
    </message>
    <message>
        <source>No site of %1 has a date yet. Say for at least one when it is planned; then it can be put on the Timeline.</source>
        <translation>Aucun site de %1 n’a encore de date. Dites pour au moins un site quand il est prévu&#xa0;; le déploiement pourra alors aller sur l’échéancier.</translation>
    </message>
    <message>
        <source>put the rollout of %1 on the Timeline</source>
        <translation>mettre le déploiement de %1 sur l’échéancier</translation>
    </message>
    <message>
        <source>That stocktake is no longer there.</source>
        <translation>Ce bilan n’existe plus.</translation>
    </message>
    <message>
        <source>Say on which day the stocktake is.</source>
        <translation>Dites quel jour a lieu le bilan.</translation>
    </message>
    <message>
        <source>There is a stocktake on %1 already: %2. Open it, or choose another day.</source>
        <translation>Il y a déjà un bilan le %1&#xa0;: %2. Ouvrez-le ou choisissez un autre jour.</translation>
    </message>
    <message>
        <source>Stocktake</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>plan %1, %2</source>
        <translation>planifier %1, %2</translation>
    </message>
    <message>
        <source>minute %1 at %2</source>
        <translation>consigner %1 au procès-verbal de %2</translation>
    </message>
    <message>
        <source>the portfolio</source>
        <translation>le portefeuille</translation>
    </message>
    <message>
        <source>%1 is still to come, on %2. Give it the day on which it was held, then close it.</source>
        <translation>%1 est encore à venir, le %2. Donnez-lui le jour où il a eu lieu, puis fermez-le.</translation>
    </message>
    <message>
        <source>close %1, %2</source>
        <translation>fermer %1, %2</translation>
    </message>
    <message>
        <source>That vote was cast for %1, which is decided. It stays as it was.</source>
        <translation>Ce vote a été donné pour %1, qui est décidé. Il reste tel quel.</translation>
    </message>
    <message>
        <source>Ratings or votes that are on record would go with it, and those are never erased. Keep it, or rename it.</source>
        <translation>Des évaluations ou des votes consignés disparaîtraient avec, et on ne les efface jamais. Gardez-le, ou renommez-le.</translation>
    </message>
    <message>
        <source>Nobody is called “%1”. Is it %2? If it is somebody new, add them under People first.</source>
        <translation>Personne ne s’appelle « %1 ». Est-ce %2 ? S’il s’agit d’une nouvelle personne, ajoutez-la d’abord sous Personnes.</translation>
    </message>
    <message>
        <source>The next stocktake comes after this one, which is on %1.</source>
        <translation>Le bilan suivant vient après celui-ci, qui est le %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>EndChoice</name>
    <message>
        <source>How it ends</source>
        <translation>Issue</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendriers</translation>
    </message>
    <message>
        <source>Calendar exception</source>
        <translation>Exception au calendrier</translation>
    </message>
    <message>
        <source>Calendar exceptions</source>
        <translation>Jours d’exception</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Défi</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Défis</translation>
    </message>
    <message>
        <source>Criterion state</source>
        <translation>État d’un critère</translation>
    </message>
    <message>
        <source>Criterion states</source>
        <translation>États des critères</translation>
    </message>
    <message>
        <source>Gate review</source>
        <translation>Revue de passage</translation>
    </message>
    <message>
        <source>Gate reviews</source>
        <translation>Revues de passage</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>File or link</source>
        <translation>Fichier ou lien</translation>
    </message>
    <message>
        <source>Files and links</source>
        <translation>Fichiers et liens</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Extra field</source>
        <translation>Champ supplémentaire</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <translation>Champs ajoutés</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Stint</source>
        <translation>Résidence</translation>
    </message>
    <message>
        <source>Stints</source>
        <translation>Résidences</translation>
    </message>
    <message>
        <source>Plan item</source>
        <translation>Élément du plan</translation>
    </message>
    <message>
        <source>Plan items</source>
        <translation>Éléments du plan</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Affectation</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Affectations</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>Portfolios</source>
        <translation>Portefeuilles</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Plan de référence</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Plans de référence</translation>
    </message>
    <message>
        <source>Baseline date</source>
        <translation>Date de référence</translation>
    </message>
    <message>
        <source>Baseline dates</source>
        <translation>Dates de référence</translation>
    </message>
    <message>
        <source>Plan template</source>
        <translation>Modèle de plan</translation>
    </message>
    <message>
        <source>Plan templates</source>
        <translation>Modèles de plan</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Congé</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Adoption</translation>
    </message>
    <message>
        <source>Adoptions</source>
        <translation>Adoptions</translation>
    </message>
    <message>
        <source>Hand-over item</source>
        <translation>Élément de transfert</translation>
    </message>
    <message>
        <source>Hand-over items</source>
        <translation>Éléments de transfert</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Stocktake</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Stocktakes</source>
        <translation>Bilans</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Point de procès-verbal</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Procès-verbal</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>Scoring model</source>
        <translation>Modèle de notation</translation>
    </message>
    <message>
        <source>Scoring models</source>
        <translation>Modèles de notation</translation>
    </message>
    <message>
        <source>Scoring criterion</source>
        <translation>Critère de notation</translation>
    </message>
    <message>
        <source>Scoring criteria</source>
        <translation>Critères de notation</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>The map has no “%1”. It maps column names to field names.</source>
        <translation>La correspondance n’a pas de « %1 ». Elle relie des noms de colonnes à des noms de champs.</translation>
    </message>
    <message>
        <source>The map names a column “%1” that the source doesn&apos;t have.</source>
        <translation>La correspondance nomme une colonne « %1 » que la source n’a pas.</translation>
    </message>
    <message>
        <source>The map names a field “%1” that there is not. Write extra:NAME for a new one.</source>
        <translation>La correspondance nomme un champ « %1 » qui n’existe pas. Écrivez extra:NOM pour un nouveau.</translation>
    </message>
    <message>
        <source>The map&apos;s “dates” is “%1”. It may be month_first or day_first.</source>
        <translation>Le « dates » de la correspondance est « %1 ». Il peut être month_first ou day_first.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>picture: %1</source>
        <translation>image : %1</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>Il n’y a pas de %1 « %2 ».</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Colonne %1 : %2</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2 : %3</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>« %1 » n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>« %1 » n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>« %1 » n’est pas parmi : %2.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be typed into one cell.</source>
        <translation>« %1 » ne se saisit pas dans une cellule.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>« %1 » n’est pas une date.</translation>
    </message>
    <message>
        <source>“%1” is not an exact amount.</source>
        <translation>« %1 » n’est pas un montant exact.</translation>
    </message>
    <message>
        <source>No date shows whether the day or the month comes first. Read as month/day/year.</source>
        <translation>Aucune date ne montre si le jour ou le mois vient d’abord. Lu comme mois/jour/année.</translation>
    </message>
    <message>
        <source>No date shows whether the day or the month comes first. Read as day/month/year.</source>
        <translation>Aucune date ne montre si le jour ou le mois vient d’abord. Lu comme jour/mois/année.</translation>
    </message>
    <message>
        <source>Some dates have the day first, most the month. Read as month/day/year.</source>
        <translation>Certaines dates ont le jour d’abord, la plupart le mois. Lu comme mois/jour/année.</translation>
    </message>
    <message>
        <source>Some dates have the month first, most the day. Read as day/month/year.</source>
        <translation>Certaines dates ont le mois d’abord, la plupart le jour. Lu comme jour/mois/année.</translation>
    </message>
    <message numerus="yes">
        <source>%n amounts without a currency were taken as %1.</source>
        <translation>
            <numerusform>%n montant sans devise a été lu en %1.</numerusform>
            <numerusform>%n montants sans devise ont été lus en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A quote inside the cell is not doubled. It was kept as text.</source>
        <translation>Un guillemet dans la cellule n’est pas doublé. Il a été gardé comme texte.</translation>
    </message>
    <message>
        <source>A quote is opened and never closed. Close it or double it.</source>
        <translation>Un guillemet est ouvert et jamais fermé. Fermez-le ou doublez-le.</translation>
    </message>
    <message>
        <source>The cell has a character that is no text. It was left out.</source>
        <translation>La cellule a un caractère qui n’est pas du texte. Il a été omis.</translation>
    </message>
    <message>
        <source>The source is larger than %1. Split it into smaller files.</source>
        <translation>La source dépasse %1. Divisez-la en fichiers plus petits.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 cells. This is no table of challenges; check the separator.</source>
        <translation>La ligne %1 a plus de %2 cellules. Ce n’est pas une table de défis; vérifiez le séparateur.</translation>
    </message>
    <message>
        <source>The source has more cells than can be read at once. Split it into smaller files.</source>
        <translation>La source a plus de cellules qu’on n’en peut lire à la fois. Divisez-la en fichiers plus petits.</translation>
    </message>
    <message>
        <source>The source is empty. It needs a row with the names of its columns.</source>
        <translation>La source est vide. Il lui faut une ligne avec les noms des colonnes.</translation>
    </message>
    <message>
        <source>It refers to row %1, which is not in the source.</source>
        <translation>Elle renvoie à la ligne %1, qui n’est pas dans la source.</translation>
    </message>
    <message>
        <source>The value is not of the right kind. It was left out.</source>
        <translation>La valeur n’est pas du bon genre. Elle a été omise.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Elle manque.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>L’importation a été arrêtée. Rien n’a changé.</translation>
    </message>
    <message numerus="yes">
        <source>import a portfolio (%n rows)</source>
        <translation>
            <numerusform>importer un portefeuille (%n ligne)</numerusform>
            <numerusform>importer un portefeuille (%n lignes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %1 (%n rows)</source>
        <translation>
            <numerusform>importer %1 (%n ligne)</numerusform>
            <numerusform>importer %1 (%n lignes)</numerusform>
        </translation>
    </message>
    <message>
        <source>The source is larger than %1.</source>
        <translation>La source dépasse %1.</translation>
    </message>
    <message>
        <source>The source is not JSON: line %1, %2.</source>
        <translation>La source n’est pas du JSON : ligne %1, %2.</translation>
    </message>
    <message>
        <source>The source is not a portfolio in JSON. It needs &quot;format&quot;: &quot;stint&quot;, or an array of rows.</source>
        <translation>La source n’est pas un portefeuille en JSON. Il faut &quot;format&quot;: &quot;stint&quot;, ou un tableau de lignes.</translation>
    </message>
    <message>
        <source>The source comes from a newer version of the program. Update this one.</source>
        <translation>La source vient d’une version plus récente du programme. Mettez celui-ci à jour.</translation>
    </message>
    <message>
        <source>The value does not fit in “%1”.</source>
        <translation>La valeur ne convient pas à « %1 ».</translation>
    </message>
    <message>
        <source>There is no field for this column. It is left out.</source>
        <translation>Il n’y a pas de champ pour cette colonne. Elle est omise.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Il n’y a pas de champ « %1 ».</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” both go to “%3”. Choose another place for one of them.</source>
        <translation>Les colonnes « %1 » et « %2 » vont toutes deux à « %3 ». Choisissez une autre place pour l’une d’elles.</translation>
    </message>
    <message>
        <source>No column goes to “%1”. Choose the one that holds it.</source>
        <translation>Aucune colonne ne va à « %1 ». Choisissez celle qui le contient.</translation>
    </message>
    <message>
        <source>%1 The text is kept in the extra field “%2”.</source>
        <translation>%1 Le texte est gardé dans le champ supplémentaire « %2 ».</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>« %1 » manque.</translation>
    </message>
    <message>
        <source>The same row as row %1. It is taken once.</source>
        <translation>La même ligne que la ligne %1. Elle est prise une fois.</translation>
    </message>
    <message>
        <source>The code %1 is already in row %2.</source>
        <translation>Le code %1 est déjà à la ligne %2.</translation>
    </message>
    <message>
        <source>The row has %1 cells and the header %2. Its cells can&apos;t be told apart.</source>
        <translation>La ligne a %1 cellules et l’en-tête %2. On ne peut les départager.</translation>
    </message>
    <message>
        <source>The row has only %1 of %2 cells. The others are taken as not given.</source>
        <translation>La ligne n’a que %1 de %2 cellules. Les autres sont tenues pour non données.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells have a time of day. The date is taken and the whole text kept in the extra field “%1”.</source>
        <translation>
            <numerusform>%n cellule a une heure. La date est prise et le texte entier gardé dans le champ supplémentaire « %1 ».</numerusform>
            <numerusform>%n cellules ont une heure. La date est prise et le texte entier gardé dans le champ supplémentaire « %1 ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells have a time of day, which is left out.</source>
        <translation>
            <numerusform>%n cellule a une heure, qui est omise.</numerusform>
            <numerusform>%n cellules ont une heure, qui est omise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %1 (%n)</source>
        <translation>
            <numerusform>importer %1 (%n)</numerusform>
            <numerusform>importer %1 (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %1 (%n) from %2</source>
        <translation>
            <numerusform>importer %1 (%n) de %2</numerusform>
            <numerusform>importer %1 (%n) de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The map names “%1”, but only challenges have extra fields.</source>
        <translation>La correspondance nomme « %1 », mais seuls les défis ont des champs supplémentaires.</translation>
    </message>
    <message>
        <source>The column “%1” goes to an extra field without a name. Give it one.</source>
        <translation>La colonne « %1 » va dans un champ supplémentaire sans nom. Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” both go to the extra field “%3”. Choose another name for one of them.</source>
        <translation>Les colonnes « %1 » et « %2 » vont toutes deux dans le champ supplémentaire « %3 ». Choisissez un autre nom pour l’une d’elles.</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a workbook or another packed file</source>
        <translation>un classeur ou un autre fichier compressé</translation>
    </message>
    <message>
        <source>an old workbook</source>
        <translation>un ancien classeur</translation>
    </message>
    <message>
        <source>a portfolio or another database</source>
        <translation>un portefeuille ou une autre base de données</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>un fichier de données binaires</translation>
    </message>
    <message>
        <source>The source is %1, not a table. Save the table as CSV and import that.</source>
        <translation>La source est %1, pas un tableau. Enregistrez le tableau en CSV et importez-le.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” could be any of %n. Write #%2 for the first.</source>
        <translation>
            <numerusform>« %1 » peut désigner %n élément. Écrivez #%2 pour le premier.</numerusform>
            <numerusform>« %1 » peut désigner %n éléments. Écrivez #%2 pour le premier.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is written by the program, not by an import. It was left as it is.</source>
        <translation>« %1 » est écrit par le programme, pas par une importation. Il est resté tel quel.</translation>
    </message>
    <message>
        <source>This row is taken for the names of the columns, but it looks like data. If it is, put a row of names above it.</source>
        <translation>Cette ligne est prise pour les noms des colonnes, mais elle ressemble à des données. Si c’en sont, mettez une ligne de noms au-dessus.</translation>
    </message>
    <message>
        <source>It is due before it starts. Both dates were taken as they are.</source>
        <translation>L’échéance précède le début. Les deux dates ont été prises telles quelles.</translation>
    </message>
    <message>
        <source>“%1” has no date that can be read.</source>
        <translation>« %1 » n’a pas de date lisible.</translation>
    </message>
    <message>
        <source>“%1” has a time of day. Only whole days are taken as holidays.</source>
        <translation>« %1 » a une heure. Seuls les jours entiers sont pris comme jours fériés.</translation>
    </message>
    <message>
        <source>This is no calendar file: it has no BEGIN:VCALENDAR. Choose the file that the calendar was exported to (.ics).</source>
        <translation>Ce n’est pas un fichier de calendrier : BEGIN:VCALENDAR y manque. Choisissez le fichier vers lequel le calendrier a été exporté (.ics).</translation>
    </message>
    <message>
        <source>The calendar file holds no events. Choose one with the holidays in it.</source>
        <translation>Le fichier de calendrier ne contient aucun événement. Choisissez-en un qui contient les jours fériés.</translation>
    </message>
    <message>
        <source>“%1” recurs more often than daily. It is left out.</source>
        <translation>« %1 » revient plus d’une fois par jour. Il est laissé de côté.</translation>
    </message>
    <message>
        <source>“%1” on %2 is left out: the calendar has “%3” there.</source>
        <translation>« %1 » le %2 est laissé de côté : le calendrier y a « %3 ».</translation>
    </message>
    <message>
        <source>The calendar file is larger than 20 MB. Choose one with the holidays only.</source>
        <translation>Le fichier de calendrier dépasse 20 Mo. Choisissez-en un qui ne contient que les jours fériés.</translation>
    </message>
    <message>
        <source>The calendar file is cut off or damaged. Export the calendar again.</source>
        <translation>Le fichier de calendrier est tronqué ou endommagé. Exportez de nouveau le calendrier.</translation>
    </message>
    <message>
        <source>The calendar file holds more than %1 days. Choose one with the holidays only.</source>
        <translation>Le fichier de calendrier contient plus de %1 jours. Choisissez-en un qui ne contient que les jours fériés.</translation>
    </message>
    <message>
        <source>None of the days in the calendar file lies in the years that are taken, from last year on.</source>
        <translation>Aucun des jours du fichier de calendrier n’est dans les années retenues, à partir de l’an dernier.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>new: %1: “%2”</source>
        <translation>nouveau&#xa0;: %1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>changes: %1: “%2” becomes “%3”</source>
        <translation>change&#xa0;: %1&#xa0;: «&#xa0;%2&#xa0;» devient «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>stays away: %1, removed here since</source>
        <translation>reste absent&#xa0;: %1, retiré ici depuis</translation>
    </message>
    <message>
        <source>stays: %1: “%2”, changed here since; the file has “%3”</source>
        <translation>reste&#xa0;: %1&#xa0;: «&#xa0;%2&#xa0;», changé ici depuis&#xa0;; le fichier a «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>stays: %1, no longer in the file</source>
        <translation>reste&#xa0;: %1, n’est plus dans le fichier</translation>
    </message>
    <message>
        <source>an e-mail address (%1)</source>
        <translation>une adresse courriel (%1)</translation>
    </message>
    <message>
        <source>a phone number (%1)</source>
        <translation>un numéro de téléphone (%1)</translation>
    </message>
    <message>
        <source>a contact (%1)</source>
        <translation>un contact (%1)</translation>
    </message>
    <message>
        <source>“%1” of %2 %3 holds something that can&apos;t be in it.</source>
        <translation>«&#xa0;%1&#xa0;» de %2 %3 contient ce qui ne peut pas s’y trouver.</translation>
    </message>
    <message>
        <source>%1: a number is missing or there twice.</source>
        <translation>%1&#xa0;: un numéro manque ou s’y trouve deux fois.</translation>
    </message>
    <message>
        <source>“%1” of %2 %3 is missing.</source>
        <translation>«&#xa0;%1&#xa0;» de %2 %3 manque.</translation>
    </message>
    <message>
        <source>“%1” is no list.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une liste.</translation>
    </message>
    <message>
        <source>“%1” of %2 %3 leads to nothing in the file.</source>
        <translation>«&#xa0;%1&#xa0;» de %2 %3 ne mène à rien dans le fichier.</translation>
    </message>
    <message>
        <source>“%1” is part of itself, or too deep in others.</source>
        <translation>«&#xa0;%1&#xa0;» fait partie de lui-même ou est trop imbriqué dans d’autres.</translation>
    </message>
    <message>
        <source>The link from “%1” to “%2” goes round in a loop.</source>
        <translation>Le lien de «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;» forme une boucle.</translation>
    </message>
    <message>
        <source>It is larger than %1, which no shared challenge is.</source>
        <translation>Il dépasse %1, ce qui n’arrive à aucun défi partagé.</translation>
    </message>
    <message>
        <source>It is no shared challenge, or was cut off. Ask those who sent it to share it again.</source>
        <translation>Ce n’est pas un défi partagé, ou il a été coupé. Demandez à ceux qui l’ont envoyé de le partager de nouveau.</translation>
    </message>
    <message>
        <source>It was made by a newer version of the program. Update this one.</source>
        <translation>Il vient d’une version plus récente du programme. Mettez celle-ci à jour.</translation>
    </message>
    <message>
        <source>It doesn&apos;t say where it comes from.</source>
        <translation>Il ne dit pas d’où il vient.</translation>
    </message>
    <message>
        <source>It holds no challenge, or several.</source>
        <translation>Il ne contient aucun défi, ou en contient plusieurs.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The link from “%1” to “%2” would go round in a loop with links that were drawn here. It is left out.</source>
        <translation>Le lien de «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;» formerait une boucle avec des liens tracés ici. Il est omis.</translation>
    </message>
    <message>
        <source>take in %1 from %2</source>
        <translation>importer %1 de %2</translation>
    </message>
    <message>
        <source>update %1 from %2</source>
        <translation>mettre à jour %1 d’après %2</translation>
    </message>
    <message>
        <source>The file can&apos;t be taken in. %1</source>
        <translation>Le fichier ne peut être importé. %1</translation>
    </message>
    <message>
        <source>%1 was shared by this portfolio. It is here already.</source>
        <translation>%1 a été partagé par ce portefeuille. Il est déjà ici.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reported by %1 about %2</source>
        <translation>Rapporté par %1 au sujet de %2</translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <translation>%1 «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>That challenge is no longer there.</source>
        <translation>Ce défi n’existe plus.</translation>
    </message>
    <message>
        <source>%1 is confidential and can&apos;t be shared. Take the mark away first if it is no longer so.</source>
        <translation>%1 est confidentiel et ne peut être partagé. Retirez d’abord la marque s’il ne l’est plus.</translation>
    </message>
    <message>
        <source>The portfolio doesn&apos;t say which city it is of. Name the city in Set-up, so that others see where the challenge comes from.</source>
        <translation>Le portefeuille ne dit pas de quelle ville il est. Nommez la ville dans Réglages, pour que les autres voient d’où vient le défi.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be shared. %2</source>
        <translation>%1 ne peut être partagé. %2</translation>
    </message>
    <message>
        <source>a name (%1)</source>
        <translation>un nom (%1)</translation>
    </message>
    <message>
        <source>an address (%1)</source>
        <translation>une adresse (%1)</translation>
    </message>
    <message>
        <source>“%1” is scored from %2 to %3.</source>
        <translation>« %1 » se note de %2 à %3.</translation>
    </message>
    <message>
        <source>It holds more than %1 things: it has to be shared without notes, or with a shorter plan.</source>
        <translation>Il contient plus de %1 éléments : il faut le partager sans notes, ou avec un plan plus court.</translation>
    </message>
    <message>
        <source>%1 was taken in as of %2; this file is older, of %3, and would take the news back. Ask %4 for a new one.</source>
        <translation>%1 a été repris en date du %2; ce fichier est plus ancien, du %3, et annulerait les nouveautés. Demandez-en un nouveau à %4.</translation>
    </message>
    <message>
        <source>%1 is decided: a vote can&apos;t be added to it afterwards.</source>
        <translation>%1 est rendue : on ne peut plus y ajouter de vote.</translation>
    </message>
    <message>
        <source>Nothing in it, such as “%1”, can be read as “%2”. It is kept as an extra field.</source>
        <translation>Rien n’y peut se lire comme « %2 », par exemple « %1 ». La colonne est gardée comme champ supplémentaire.</translation>
    </message>
    <message>
        <source>Nothing in it, such as “%1”, can be read as “%2”. It is left out.</source>
        <translation>Rien n’y peut se lire comme « %2 », par exemple « %1 ». La colonne est laissée de côté.</translation>
    </message>
    <message>
        <source>A new submission counts as received today.</source>
        <translation>Une nouvelle proposition compte comme reçue aujourd’hui.</translation>
    </message>
    <message>
        <source>“%1” is not known yet, and is made. Did you mean “%2”?</source>
        <translation>« %1 » n’est pas encore connu et sera créé. Vouliez-vous dire « %2 » ?</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as %2 or 2026-11-18.</source>
        <translation>« %1 » n’est pas une date. Écrivez %2 ou 2026-11-18.</translation>
    </message>
    <message>
        <source>a plan of Microsoft Project</source>
        <translation>un plan de Microsoft Project</translation>
    </message>
    <message>
        <source>a plan of GanttProject</source>
        <translation>un plan de GanttProject</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>un document XML</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message numerus="yes">
        <source>%1: %n rows</source>
        <translation>
            <numerusform>%1 : %n ligne</numerusform>
            <numerusform>%1 : %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores that are covered until all have rated are left out.</source>
        <translation>Les notes masquées jusqu’à ce que tous aient évalué sont laissées de côté.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Heures de travail</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>En une ligne</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>In stage since</source>
        <translation>À cette étape depuis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>État depuis</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Sponsor department</source>
        <translation>Service parrain</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Parrain</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Kind of innovation</source>
        <translation>Genre d’innovation</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>People affected</source>
        <translation>Personnes touchées</translation>
    </message>
    <message>
        <source>Root causes</source>
        <translation>Causes profondes</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Ce qui a été essayé</translation>
    </message>
    <message>
        <source>Equity note</source>
        <translation>Note sur l’équité</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Exercice financier</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse Web</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidentiel</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <translation>Champs ajoutés</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Défi</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Evidence at the time</source>
        <translation>Preuves au moment de la décision</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Incidence</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Motion</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Écrit le</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Ajouté le</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Raison d’être</translation>
    </message>
    <message>
        <source>Limit of challenges</source>
        <translation>Limite de défis</translation>
    </message>
    <message>
        <source>Limit of days</source>
        <translation>Limite de jours</translation>
    </message>
    <message>
        <source>Usual length in weeks</source>
        <translation>Durée habituelle en semaines</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Compté à partir de</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Working calendar</source>
        <translation>Calendrier de travail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Heures par semaine</translation>
    </message>
    <message>
        <source>External team</source>
        <translation>Équipe externe</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>Demo day</source>
        <translation>Journée de démonstration</translation>
    </message>
    <message>
        <source>Agreement ends</source>
        <translation>Fin de l’entente</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>Contrainte</translation>
    </message>
    <message>
        <source>Constraint date</source>
        <translation>Date de la contrainte</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Actual start</source>
        <translation>Début réel</translation>
    </message>
    <message>
        <source>Actual finish</source>
        <translation>Fin réelle</translation>
    </message>
    <message>
        <source>Stint</source>
        <translation>Résidence</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>Prédécesseur</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Successeur</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>Lag in elapsed time</source>
        <translation>Décalage en temps écoulé</translation>
    </message>
    <message>
        <source>Plan item</source>
        <translation>Élément du plan</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Executive director</source>
        <translation>Direction générale</translation>
    </message>
    <message>
        <source>Stint length in weeks</source>
        <translation>Durée d’une résidence en semaines</translation>
    </message>
    <message>
        <source>Open challenges at once</source>
        <translation>Défis ouverts en même temps</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Prochaine rencontre</translation>
    </message>
    <message>
        <source>Meeting date</source>
        <translation>Date de la rencontre</translation>
    </message>
    <message>
        <source>Place and time</source>
        <translation>Lieu et heure</translation>
    </message>
    <message>
        <source>Life-cycle template</source>
        <translation>Modèle de cycle de vie</translation>
    </message>
    <message>
        <source>Remembered import mappings</source>
        <translation>Correspondances d’importation mémorisées</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Pris le</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Plan de référence</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>At best</source>
        <translation>Au mieux</translation>
    </message>
    <message>
        <source>At worst</source>
        <translation>Au pire</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Levelled start</source>
        <translation>Début nivelé</translation>
    </message>
    <message>
        <source>Recorded start</source>
        <translation>Début enregistré</translation>
    </message>
    <message>
        <source>Recorded finish</source>
        <translation>Fin enregistrée</translation>
    </message>
    <message>
        <source>Status date</source>
        <translation>Date d’état</translation>
    </message>
    <message>
        <source>Owner department</source>
        <translation>Service responsable</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Convenue le</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Coût annuel</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>Source de financement</translation>
    </message>
    <message>
        <source>Funding continues</source>
        <translation>Financement continu</translation>
    </message>
    <message>
        <source>Procurement route</source>
        <translation>Mode d’approvisionnement</translation>
    </message>
    <message>
        <source>People using it</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>People who could</source>
        <translation>Utilisateurs possibles</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Compté le</translation>
    </message>
    <message>
        <source>Benefit check due</source>
        <translation>Bénéfices à vérifier le</translation>
    </message>
    <message>
        <source>Benefit found</source>
        <translation>Bénéfice constaté</translation>
    </message>
    <message>
        <source>Benefit checked on</source>
        <translation>Bénéfices vérifiés le</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Adoption</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>À transférer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Vague</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Prévu le</translation>
    </message>
    <message>
        <source>Live since</source>
        <translation>En service depuis</translation>
    </message>
    <message>
        <source>On the Timeline</source>
        <translation>Sur l’échéancier</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Repris de</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Changements depuis</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Procès-verbal</translation>
    </message>
    <message>
        <source>Next on</source>
        <translation>Prochain le</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Stocktake</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui s’est dit</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Soulevé le</translation>
    </message>
    <message>
        <source>Resolved on</source>
        <translation>Résolu le</translation>
    </message>
    <message>
        <source>Was a risk</source>
        <translation>Risque d’origine</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Terminée le</translation>
    </message>
    <message>
        <source>Condition of</source>
        <translation>Condition de</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Demandée par</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Examinateur</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Voted on</source>
        <translation>Voté le</translation>
    </message>
    <message>
        <source>Rating before</source>
        <translation>Évaluation avant</translation>
    </message>
    <message>
        <source>Rated on</source>
        <translation>Évalué le</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service municipal</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Réglée le</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Sert</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Challenges to adopt</source>
        <translation>Défis à adopter</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Date cible</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Blind until all rated</source>
        <translation>À l’aveugle tant que tous n’ont pas noté</translation>
    </message>
    <message>
        <source>Scoring model</source>
        <translation>Modèle de notation</translation>
    </message>
    <message>
        <source>What scores mean</source>
        <translation>Sens des notes</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>Note minimale</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Note maximale</translation>
    </message>
    <message>
        <source>Divides</source>
        <translation>Divise</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Représente</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Évaluateur</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Conflit d’intérêts</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Where the office sits</source>
        <translation>Rattachement du bureau</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Relève de</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>(several)</source>
        <translation>(plusieurs)</translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 ne peut être lu : %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened from here. Copy its address from the table.</source>
        <translation>%1 ne peut être ouvert d’ici. Copiez son adresse depuis le tableau.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2. Choose another place.</source>
        <translation>%1 ne peut être écrit : %2. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>What happened, what was said, what to remember</source>
        <translation>Ce qui s’est passé, ce qui a été dit, ce qu’il faut retenir</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Ajouter la note</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Aucune note pour l’instant.</translation>
    </message>
    <message>
        <source>Files and links</source>
        <translation>Fichiers et liens</translation>
    </message>
    <message>
        <source>No files or links yet. Drop files here to keep them in the portfolio (up to 10 MB each), or add a link to where they are.</source>
        <translation>Aucun fichier ni lien pour l’instant. Déposez des fichiers ici pour les garder dans le portefeuille (jusqu’à 10 Mo chacun), ou ajoutez un lien vers leur emplacement.</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Joindre des fichiers…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the link</source>
        <translation>Nom du lien</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Adresse du lien</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>Ajouter le lien</translation>
    </message>
    <message numerus="yes">
        <source>attach %n files</source>
        <translation>
            <numerusform>joindre %n fichier</numerusform>
            <numerusform>joindre %n fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Closed: last 12 months.</source>
        <translation>Fermés : 12 derniers mois.</translation>
    </message>
    <message>
        <source>(removed since)</source>
        <translation>(supprimé depuis)</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service municipal</translation>
    </message>
    <message>
        <source>Closed: all</source>
        <translation>Fermés : tous</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Filtrer par texte</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Closed: last 12 months</source>
        <translation>Fermés : 12 derniers mois</translation>
    </message>
    <message numerus="yes">
        <source>%n challenge(s)</source>
        <translation>
            <numerusform>%n défi</numerusform>
            <numerusform>%n défis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n challenge(s)</source>
        <translation>
            <numerusform>%1 de %n défi</numerusform>
            <numerusform>%1 de %n défis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>less than 1 %</source>
        <translation>moins de 1 %</translation>
    </message>
    <message>
        <source>more than 99 %</source>
        <translation>plus de 99 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>@value d</source>
        <translation>@value j</translation>
    </message>
    <message>
        <source>Days sooner (left) or later (right)</source>
        <translation>Jours plus tôt (à gauche) ou plus tard (à droite)</translation>
    </message>
</context>
<context>
    <name>ForecastCommand</name>
    <message>
        <source>says when a challenge will be done, and how surely</source>
        <translation>dit quand un défi sera terminé, et avec quelle certitude</translation>
    </message>
    <message>
        <source>the portfolio</source>
        <translation>le portefeuille</translation>
    </message>
    <message>
        <source>the challenge; must be given</source>
        <translation>le défi ; obligatoire</translation>
    </message>
    <message>
        <source>how often the plan is worked out; 10000 if not given</source>
        <translation>combien de fois le plan est calculé ; 10000 par défaut</translation>
    </message>
    <message>
        <source>another one gives other draws; 1 if not given</source>
        <translation>un autre nombre donne d’autres tirages ; 1 par défaut</translation>
    </message>
    <message>
        <source>0 to 1: how much the durations of a challenge go together; 0 if not given</source>
        <translation>de 0 à 1 : à quel point les durées d’un défi vont ensemble ; 0 par défaut</translation>
    </message>
    <message>
        <source>--challenge CODE is missing</source>
        <translation>--challenge CODE manque</translation>
    </message>
    <message>
        <source>--correlation %1 is not a number from 0 to 1</source>
        <translation>--correlation %1 n’est pas un nombre de 0 à 1</translation>
    </message>
    <message>
        <source>%1: there is no challenge %2; `stint list FILE challenges` shows their codes</source>
        <translation>%1 : il n’y a pas de défi %2 ; `stint list FILE challenges` montre leurs codes</translation>
    </message>
    <message>
        <source>%1: the challenge %2 has no plan; add plan items to it first</source>
        <translation>%1 : le défi %2 n’a pas de plan ; ajoutez-lui d’abord des éléments</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>comme prévu</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Chance to be done by %1, when it is due: %2</source>
        <translation>Chance d’être terminé le %1, son échéance : %2</translation>
    </message>
    <message>
        <source>Chance that %1 meets its deadline, %2: %3</source>
        <translation>Chance que %1 respecte sa date limite, %2 : %3</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Sooner by</source>
        <translation>Plus tôt de</translation>
    </message>
    <message>
        <source>Later by</source>
        <translation>Plus tard de</translation>
    </message>
    <message>
        <source>no task of %1 that is still to do has a duration at best or at worst, so nothing varies</source>
        <translation>aucune tâche de %1 encore à faire n’a de durée au mieux ou au pire, donc rien ne varie</translation>
    </message>
</context>
<context>
    <name>ForecastWindow</name>
    <message>
        <source>Forecast of %1</source>
        <translation>Prévision de %1</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Tirages</translation>
    </message>
    <message>
        <source>How often the plan is worked out, each time with other durations</source>
        <translation>Combien de fois le plan est calculé, chaque fois avec d’autres durées</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed gives the same forecast; another one, other draws</source>
        <translation>La même graine donne la même prévision ; une autre, d’autres tirages</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Corrélation</translation>
    </message>
    <message>
        <source>0: each task goes well or badly on its own; 1: all go well or badly together</source>
        <translation>0 : chaque tâche va bien ou mal pour elle-même ; 1 : toutes vont bien ou mal ensemble</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>Calculer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress of the forecast</source>
        <translation>Avancement de la prévision</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What moves it</source>
        <translation>Ce qui la déplace</translation>
    </message>
    <message>
        <source>What is critical</source>
        <translation>Ce qui est critique</translation>
    </message>
    <message>
        <source>Chance to be done, by day</source>
        <translation>Chance d’être terminé, par jour</translation>
    </message>
    <message>
        <source>Tasks that move the finish most</source>
        <translation>Tâches qui déplacent le plus la fin</translation>
    </message>
    <message>
        <source>Chance to be done, as a table</source>
        <translation>Chance d’être terminé, en tableau</translation>
    </message>
    <message>
        <source>Tasks that move the finish most, as a table</source>
        <translation>Tâches qui déplacent le plus la fin, en tableau</translation>
    </message>
    <message>
        <source>How often each task decided the finish</source>
        <translation>Combien de fois chaque tâche a décidé de la fin</translation>
    </message>
    <message>
        <source>Forecasting</source>
        <translation>Prévision en cours</translation>
    </message>
    <message>
        <source>Other long work is running. Try again when it is done.</source>
        <translation>Un autre travail long est en cours. Réessayez quand il sera terminé.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>This challenge has no plan yet, so there is nothing to forecast. Add plan items to it first.</source>
        <translation>Ce défi n’a pas encore de plan, il n’y a donc rien à prévoir. Ajoutez-lui d’abord des éléments.</translation>
    </message>
    <message>
        <source>No task that is still to do has a duration at best or at worst, so nothing varies. Enter them in the inspector, or in the columns At best and At worst.</source>
        <translation>Aucune tâche encore à faire n’a de durée au mieux ou au pire, donc rien ne varie. Saisissez-les dans l’inspecteur, ou dans les colonnes Au mieux et Au pire.</translation>
    </message>
    <message>
        <source>Done by %1 in half of all cases, by %2 in 8 of 10, by %3 in 9 of 10. As planned: %4.</source>
        <translation>Terminé le %1 dans la moitié des cas, le %2 dans 8 cas sur 10, le %3 dans 9 sur 10. Comme prévu : %4.</translation>
    </message>
    <message>
        <source>Chance to be done by %1, when it is due: %2.</source>
        <translation>Chance d’être terminé le %1, son échéance : %2.</translation>
    </message>
    <message>
        <source>on average</source>
        <translation>en moyenne</translation>
    </message>
    <message>
        <source>due</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>deadline of %1</source>
        <translation>date limite de %1</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Terminé le</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Sooner by</source>
        <translation>Plus tôt de</translation>
    </message>
    <message>
        <source>Later by</source>
        <translation>Plus tard de</translation>
    </message>
    <message>
        <source>Decided the finish</source>
        <translation>A décidé de la fin</translation>
    </message>
    <message>
        <source>As planned: %1.</source>
        <translation>Comme prévu : %1.</translation>
    </message>
</context>
<context>
    <name>FunnelChart</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 adopted, %2 stopped</source>
        <translation>adoptés&#xa0;: %1, arrêtés&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n reached</source>
        <translation>
            <numerusform>%n arrivé</numerusform>
            <numerusform>%n arrivés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 went on</source>
        <translation>%1 ont continué</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n challenges reached it</source>
        <translation>
            <numerusform>%n défi a atteint l’étape</numerusform>
            <numerusform>%n défis ont atteint l’étape</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there now</source>
        <translation>
            <numerusform>%n s’y trouve maintenant</numerusform>
            <numerusform>%n s’y trouvent maintenant</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 went on to the next stage</source>
        <translation>%1 sont passés à l’étape suivante</translation>
    </message>
    <message numerus="yes">
        <source>in the stage for %n days (median)</source>
        <translation>
            <numerusform>%n jour à l’étape (médiane)</numerusform>
            <numerusform>%n jours à l’étape (médiane)</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteinte</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Ont continué</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Médiane (j)</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adoptés</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtés</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Entonnoir</translation>
    </message>
    <message>
        <source>No challenge passes the filter.</source>
        <translation>Aucun défi ne correspond au filtre.</translation>
    </message>
</context>
<context>
    <name>GateDraft</name>
    <message>
        <source>by %1</source>
        <translation>d’ici le %1</translation>
    </message>
</context>
<context>
    <name>GateHeader</name>
    <message>
        <source>Challenges</source>
        <translation>Défis</translation>
    </message>
    <message>
        <source>No gate</source>
        <translation>Aucun passage</translation>
    </message>
    <message>
        <source>No stage</source>
        <translation>Aucune étape</translation>
    </message>
    <message>
        <source>Review due %1</source>
        <translation>Revue prévue le %1</translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message>
        <source>Gate</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Open a challenge and choose “Decide gate” to see its gate here.</source>
        <translation>Ouvrez un défi et choisissez « Décider du passage » pour voir son passage ici.</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Decided before</source>
        <translation>Décisions antérieures</translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <translation>Décisions antérieures</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Don&apos;t replace it</source>
        <translation>Ne pas la remplacer</translation>
    </message>
    <message>
        <source>Sign the decision</source>
        <translation>Signer la décision</translation>
    </message>
    <message>
        <source>Move without a gate…</source>
        <translation>Déplacer hors passage…</translation>
    </message>
    <message>
        <source>This gate asks for nothing: its criteria have not been written down.</source>
        <translation>Ce passage ne demande rien : ses critères n’ont pas été écrits.</translation>
    </message>
    <message>
        <source>No gate leads out of this stage.</source>
        <translation>Aucun passage ne mène hors de cette étape.</translation>
    </message>
    <message>
        <source>Replaces %1 of %2, which stays on record.</source>
        <translation>Remplace %1 du %2, qui reste consignée.</translation>
    </message>
    <message>
        <source>draft kept %1</source>
        <translation>ébauche gardée à %1</translation>
    </message>
    <message>
        <source>Choose what is decided.</source>
        <translation>Choisissez ce qui est décidé.</translation>
    </message>
    <message>
        <source>%1 is on record.</source>
        <translation>%1 est consignée.</translation>
    </message>
    <message>
        <source>Gate paper</source>
        <translation>Document de passage</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>late since %1</source>
        <translation>en retard depuis le %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>d’ici le %1</translation>
    </message>
    <message>
        <source>Conditions still open</source>
        <translation>Conditions encore ouvertes</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Vote…</source>
        <translation>Voter…</translation>
    </message>
</context>
<context>
    <name>GatesChart</name>
    <message>
        <source>G</source>
        <comment>go</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>C</source>
        <comment>go with conditions</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>A</source>
        <comment>adapt</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>H</source>
        <comment>hold</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>S</source>
        <comment>stop</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Gates by quarter</source>
        <translation>Passages par trimestre</translation>
    </message>
    <message>
        <source>No challenge passes the filter.</source>
        <translation>Aucun défi ne passe le filtre.</translation>
    </message>
    <message>
        <source>No gate has decided on any of these challenges yet.</source>
        <translation>Aucun passage n’a encore décidé d’un de ces défis.</translation>
    </message>
</context>
<context>
    <name>Governance</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Somebody has to confirm it</source>
        <translation>Quelqu’un doit le confirmer</translation>
    </message>
    <message>
        <source>No file or link is attached yet</source>
        <translation>Aucun fichier ni lien n’est encore joint</translation>
    </message>
    <message>
        <source>Files and links: %1; confirm that it is among them</source>
        <translation>Fichiers et liens : %1; confirmez qu’il en fait partie</translation>
    </message>
    <message>
        <source>The rule “%1” is not known; somebody has to confirm it</source>
        <translation>La règle « %1 » est inconnue; quelqu’un doit le confirmer</translation>
    </message>
    <message>
        <source>%1 (the file says: %2)</source>
        <translation>%1 (le fichier dit : %2)</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Dérogation</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Dispensé</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Demo day</source>
        <translation>Journée de démonstration</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Risk review</source>
        <translation>Révision d’un risque</translation>
    </message>
    <message>
        <source>%1 days in %2, limit %3</source>
        <translation>%1 jours à %2, limite %3</translation>
    </message>
    <message>
        <source>Late milestones</source>
        <translation>Jalons en retard</translation>
    </message>
    <message>
        <source>Decisions due</source>
        <translation>Décisions à prendre</translation>
    </message>
    <message>
        <source>Risks to look at again</source>
        <translation>Risques à revoir</translation>
    </message>
    <message>
        <source>Too long in a stage</source>
        <translation>Trop longtemps à une étape</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Files and links</source>
        <translation>Fichiers et liens</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Open risks</source>
        <translation>Risques ouverts</translation>
    </message>
    <message>
        <source>Risks with a response</source>
        <translation>Risques avec une réponse</translation>
    </message>
    <message>
        <source>Open risks without a response</source>
        <translation>Risques ouverts sans réponse</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Decisions taken</source>
        <translation>Décisions prises</translation>
    </message>
    <message>
        <source>Decisions asked for</source>
        <translation>Décisions demandées</translation>
    </message>
    <message>
        <source>Stints</source>
        <translation>Résidences</translation>
    </message>
    <message>
        <source>Plan items</source>
        <translation>Éléments du plan</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation>Tâches faites</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>Milestones done</source>
        <translation>Jalons atteints</translation>
    </message>
    <message>
        <source>People assigned</source>
        <translation>Personnes affectées</translation>
    </message>
    <message>
        <source>Percent of the plan done</source>
        <translation>Part du plan réalisée, en pour cent</translation>
    </message>
    <message>
        <source>at least %1 asked</source>
        <translation>au moins %1 demandés</translation>
    </message>
    <message>
        <source>more than %1 asked</source>
        <translation>plus de %1 demandés</translation>
    </message>
    <message>
        <source>at most %1 allowed</source>
        <translation>au plus %1 permis</translation>
    </message>
    <message>
        <source>fewer than %1 allowed</source>
        <translation>moins de %1 permis</translation>
    </message>
    <message>
        <source>%1 asked</source>
        <translation>%1 demandés</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>« %1 » est vide</translation>
    </message>
    <message>
        <source>No question is written down</source>
        <translation>Aucune question n’est écrite</translation>
    </message>
    <message>
        <source>It is not worded as a question</source>
        <translation>Ce n’est pas formulé comme une question</translation>
    </message>
    <message>
        <source>The status is unknown</source>
        <translation>L’état est inconnu</translation>
    </message>
    <message>
        <source>The status has no reason</source>
        <translation>L’état n’a pas de motif</translation>
    </message>
    <message>
        <source>No extra field is filled in</source>
        <translation>Aucun champ supplémentaire n’est rempli</translation>
    </message>
    <message>
        <source>There is no extra field “%1”</source>
        <translation>Il n’y a pas de champ supplémentaire « %1 »</translation>
    </message>
    <message>
        <source>No stint has begun</source>
        <translation>Aucune résidence n’a commencé</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Terminée le %1</translation>
    </message>
    <message>
        <source>Goes on until %1</source>
        <translation>Se poursuit jusqu’au %1</translation>
    </message>
    <message>
        <source>The agreement has an end date</source>
        <translation>L’entente a une date de fin</translation>
    </message>
    <message>
        <source>No stint has an agreement with an end date</source>
        <translation>Aucune résidence n’a d’entente avec une date de fin</translation>
    </message>
    <message>
        <source>No criteria</source>
        <translation>Aucun critère</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <translation>%1 sur %2 remplis</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>none allowed</source>
        <translation>aucun permis</translation>
    </message>
    <message>
        <source>Past the due date</source>
        <translation>Échéance dépassée</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>Échéance le %1</translation>
    </message>
    <message numerus="yes">
        <source>, %n by hand</source>
        <translation>
            <numerusform>, %n à la main</numerusform>
            <numerusform>, %n à la main</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n missing</source>
        <translation>
            <numerusform>, %n manquant</numerusform>
            <numerusform>, %n manquants</numerusform>
        </translation>
    </message>
    <message>
        <source>Gates to decide</source>
        <translation>Passages à décider</translation>
    </message>
    <message>
        <source>no department or person owns the result</source>
        <translation>aucun service ni aucune personne n’est responsable du résultat</translation>
    </message>
    <message>
        <source>no continuing funding is secured</source>
        <translation>aucun financement continu n’est assuré</translation>
    </message>
    <message>
        <source>what it is paid from is not said</source>
        <translation>la source de financement n’est pas indiquée</translation>
    </message>
    <message>
        <source>Is the benefit still there?</source>
        <translation>Le bénéfice est-il toujours là&#xa0;?</translation>
    </message>
    <message>
        <source>Overdue actions</source>
        <translation>Actions en retard</translation>
    </message>
    <message>
        <source>Issues past their date</source>
        <translation>Problèmes dont la date est passée</translation>
    </message>
    <message>
        <source>Benefit checks</source>
        <translation>Vérifications des bénéfices</translation>
    </message>
    <message>
        <source>Open issues</source>
        <translation>Problèmes ouverts</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Actions ouvertes</translation>
    </message>
    <message>
        <source>Open conditions</source>
        <translation>Conditions ouvertes</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Ratings handed in</source>
        <translation>Évaluations remises</translation>
    </message>
    <message>
        <source>Adoption records</source>
        <translation>Fiches d’adoption</translation>
    </message>
    <message>
        <source>Open hand-over items</source>
        <translation>Éléments de transfert ouverts</translation>
    </message>
    <message>
        <source>Sites live</source>
        <translation>Sites en service</translation>
    </message>
    <message>
        <source>Nobody was asked to rate it</source>
        <translation>Personne n’a été invité à l’évaluer</translation>
    </message>
    <message>
        <source>%1 of %2 raters have rated</source>
        <translation>%1 évaluateurs sur %2 ont noté</translation>
    </message>
    <message>
        <source>There is no plan</source>
        <translation>Il n’y a pas de plan</translation>
    </message>
    <message>
        <source>%1 of %2 tasks and milestones are done</source>
        <translation>%1 tâches et jalons sur %2 sont terminés</translation>
    </message>
    <message>
        <source>All roles are filled</source>
        <translation>Tous les rôles sont attribués</translation>
    </message>
    <message>
        <source>Not named: %1</source>
        <translation>Non nommés&#xa0;: %1</translation>
    </message>
    <message>
        <source>The owner is named</source>
        <translation>Le responsable est nommé</translation>
    </message>
    <message>
        <source>No adoption record names an owner</source>
        <translation>Aucune dossier d’adoption ne nomme de responsable</translation>
    </message>
    <message>
        <source>The funding continues</source>
        <translation>Le financement continue</translation>
    </message>
    <message>
        <source>No adoption record says that funding continues</source>
        <translation>Aucune dossier d’adoption n’indique que le financement continue</translation>
    </message>
    <message>
        <source>A stint has no dates yet</source>
        <translation>Un stint n&apos;a pas encore de dates</translation>
    </message>
</context>
<context>
    <name>GovernancePage</name>
    <message>
        <source>Governance</source>
        <translation>Gouvernance</translation>
    </message>
    <message>
        <source>Every decision at a gate, with its reason and the evidence as it stood. Decisions are taken on a challenge; they can be replaced, never erased.</source>
        <translation>Chaque décision à un passage, avec sa raison et les preuves telles qu’elles étaient. Les décisions se prennent sur un défi; elles peuvent être remplacées, jamais effacées.</translation>
    </message>
    <message>
        <source>What the team asks others to decide, worded so that it can be adopted, and what was decided.</source>
        <translation>Ce que l’équipe demande de décider, formulé pour être adopté, et ce qui a été décidé.</translation>
    </message>
    <message>
        <source>What could go wrong, how likely and how bad, who watches it and what is done about it.</source>
        <translation>Ce qui pourrait mal tourner, avec quelle probabilité et quelle gravité, qui y veille et ce qu’on y fait.</translation>
    </message>
    <message>
        <source>What was said and found, by date. A challenge&apos;s notes are also on its own page.</source>
        <translation>Ce qui a été dit et trouvé, par date. Les notes d’un défi sont aussi sur sa propre page.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Replace the decision…</source>
        <translation>Remplacer la décision…</translation>
    </message>
    <message>
        <source>Stocktake</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>What somebody undertook to do by a day. Conditions of gate decisions are here, and what was agreed at stocktakes.</source>
        <translation>Ce que quelqu’un s’est engagé à faire pour une date. On y trouve les conditions des décisions de passage et ce qui a été convenu aux bilans.</translation>
    </message>
    <message>
        <source>What went wrong and is in the way now, and who clears it by when.</source>
        <translation>Ce qui a mal tourné et bloque maintenant, qui le règle et pour quand.</translation>
    </message>
    <message>
        <source>The regular meeting with the leader: what changed, what is late, what to decide. Its agenda is composed from the portfolio.</source>
        <translation>La rencontre régulière avec la direction&#xa0;: ce qui a changé, ce qui est en retard, ce qu’il faut décider. Son ordre du jour est composé à partir du portefeuille.</translation>
    </message>
    <message>
        <source>What reviewers said before a gate was decided. A vote that differs from the decision is a dissent, and stays on record.</source>
        <translation>Ce que les examinateurs ont dit avant la décision de passage. Un vote qui diffère de la décision est une dissidence et reste consigné.</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Stocktake: agenda, minutes, close the stocktake</source>
        <translation>Bilan : ordre du jour, procès-verbal, clore le bilan</translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>what changed, who, when; or the state at a date</source>
        <translation>ce qui a changé, par qui, quand; ou l’état à une date</translation>
    </message>
    <message>
        <source>the portfolio</source>
        <translation>le portefeuille</translation>
    </message>
    <message>
        <source>with --since: stages, status, dates, decisions and risks that changed, to --as-of or today</source>
        <translation>avec --since&#xa0;: étapes, états, dates, décisions et risques qui ont changé, jusqu’à --as-of ou aujourd’hui</translation>
    </message>
    <message>
        <source>changes after the end of this day</source>
        <translation>les changements après la fin de ce jour</translation>
    </message>
    <message>
        <source>the state at the end of this day instead; with --by-challenge the end of what is compared</source>
        <translation>plutôt l’état à la fin de ce jour; avec --by-challenge, la fin de la comparaison</translation>
    </message>
    <message>
        <source>--by-challenge needs --since DATE</source>
        <translation>--by-challenge demande --since DATE</translation>
    </message>
    <message>
        <source>--since and --as-of go together only with --by-challenge</source>
        <translation>--since et --as-of ne vont ensemble qu’avec --by-challenge</translation>
    </message>
    <message>
        <source>--as-of is a day that has been</source>
        <translation>--as-of est un jour passé</translation>
    </message>
    <message>
        <source>--since is a day before that of --as-of</source>
        <translation>--since est un jour avant celui de --as-of</translation>
    </message>
    <message>
        <source>--since is a day that has been</source>
        <translation>--since est un jour passé</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Remonter plus loin</translation>
    </message>
    <message>
        <source>Nothing has changed here lately.</source>
        <translation>Rien n’a changé ici dernièrement.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Holiday</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Jour de l’An</translation>
    </message>
    <message>
        <source>Family Day</source>
        <translation>Jour de la Famille</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Vendredi saint</translation>
    </message>
    <message>
        <source>Victoria Day</source>
        <translation>Fête de la Reine</translation>
    </message>
    <message>
        <source>Canada Day</source>
        <translation>Fête du Canada</translation>
    </message>
    <message>
        <source>Civic Holiday</source>
        <translation>Congé civique</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Fête du Travail</translation>
    </message>
    <message>
        <source>Thanksgiving</source>
        <translation>Action de grâce</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Noël</translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translation>Lendemain de Noël</translation>
    </message>
    <message>
        <source>Martin Luther King Jr. Day</source>
        <translation>Jour de Martin Luther King</translation>
    </message>
    <message>
        <source>Washington&apos;s Birthday</source>
        <translation>Anniversaire de Washington</translation>
    </message>
    <message>
        <source>Memorial Day</source>
        <translation>Jour du Souvenir (É.-U.)</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>Fête de l’Indépendance</translation>
    </message>
    <message>
        <source>Labor Day</source>
        <translation>Fête du Travail</translation>
    </message>
    <message>
        <source>Columbus Day</source>
        <translation>Jour de Christophe Colomb</translation>
    </message>
    <message>
        <source>Veterans Day</source>
        <translation>Jour des anciens combattants</translation>
    </message>
    <message>
        <source>Thanksgiving Day</source>
        <translation>Action de grâce</translation>
    </message>
    <message>
        <source>Juneteenth</source>
        <translation>Juneteenth</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Replan</source>
        <translation>Replanifier</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Revoir…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>The portfolio</source>
        <translation>Le portefeuille</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteinte</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Passés</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Médiane (j)</translation>
    </message>
    <message>
        <source>%1 adopted, %2 stopped</source>
        <translation>adoptés : %1, arrêtés : %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>This week, to %1</source>
        <translation>Cette semaine, jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>Rien à échéance</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Needs me</source>
        <translation>Pour moi</translation>
    </message>
    <message>
        <source>Whole team</source>
        <translation>Toute l’équipe</translation>
    </message>
    <message>
        <source>Whose work is shown</source>
        <translation>À qui est le travail affiché</translation>
    </message>
    <message>
        <source>Home shows the whole team</source>
        <translation>L’accueil montre toute l’équipe</translation>
    </message>
    <message>
        <source>New challenge</source>
        <translation>Nouveau défi</translation>
    </message>
    <message>
        <source>Import a spreadsheet…</source>
        <translation>Importer un tableau…</translation>
    </message>
    <message>
        <source>Open the timeline</source>
        <translation>Ouvrir l’échéancier</translation>
    </message>
    <message>
        <source>What needs somebody</source>
        <translation>Ce qui attend quelqu’un</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Where challenges are</source>
        <translation>Où en sont les défis</translation>
    </message>
    <message>
        <source>Next four weeks</source>
        <translation>Quatre prochaines semaines</translation>
    </message>
    <message>
        <source>Welcome. This portfolio is empty</source>
        <translation>Bienvenue. Ce portefeuille est vide</translation>
    </message>
    <message>
        <source>Home shows what needs you, what changed and what comes next. Start in one of these ways; each can be undone.</source>
        <translation>L’accueil montre ce qui vous attend, ce qui a changé et ce qui vient. Commencez de l’une de ces façons; chacune peut être annulée.</translation>
    </message>
    <message>
        <source>Write down the first challenge</source>
        <translation>Écrire le premier défi</translation>
    </message>
    <message>
        <source>A title and one question are enough: “How might we answer permits in 20 working days?”</source>
        <translation>Un titre et une question suffisent : « Comment pourrions-nous répondre aux demandes de permis en 20 jours ouvrables? »</translation>
    </message>
    <message>
        <source>Bring in the list you already keep</source>
        <translation>Reprendre la liste que vous tenez déjà</translation>
    </message>
    <message>
        <source>From a spreadsheet saved as CSV. You see every row before anything is added.</source>
        <translation>À partir d’un tableau enregistré en CSV. Vous voyez chaque ligne avant tout ajout.</translation>
    </message>
    <message>
        <source>1 challenge</source>
        <translation>1 défi</translation>
    </message>
    <message>
        <source>%1 challenges</source>
        <translation>%1 défis</translation>
    </message>
    <message>
        <source>Nothing waits for a decision and nothing is late.</source>
        <translation>Rien n’attend de décision et rien n’est en retard.</translation>
    </message>
    <message>
        <source>nothing needs you</source>
        <translation>rien ne vous attend</translation>
    </message>
    <message>
        <source>1 thing needs you</source>
        <translation>1 chose vous attend</translation>
    </message>
    <message>
        <source>%1 things need you</source>
        <translation>%1 choses vous attendent</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Latest changes</source>
        <translation>Derniers changements</translation>
    </message>
    <message>
        <source>Since you were last here</source>
        <translation>Depuis votre dernière visite</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message numerus="yes">
        <source>Nothing waits for you. %n thing(s) wait for others in the team.</source>
        <translation>
            <numerusform>Rien ne vous attend. %n chose attend d’autres membres de l’équipe.</numerusform>
            <numerusform>Rien ne vous attend. %n choses attendent d’autres membres de l’équipe.</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed since…</source>
        <translation>Ce qui a changé depuis…</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message numerus="yes">
        <source>%n rows read</source>
        <translation>
            <numerusform>%n ligne lue</numerusform>
            <numerusform>%n lignes lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, none imported: %n of them can&apos;t be taken</source>
        <translation>
            <numerusform>%1, aucune importée : %n ne peut être prise</numerusform>
            <numerusform>%1, aucune importée : %n ne peuvent être prises</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; would be: %2 added, %3 updated, %4 unchanged, %5 skipped. Nothing was written.</source>
        <translation>%1; il y aurait : ajoutées %2, mises à jour %3, inchangées %4, omises %5. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 updated, %4 unchanged, %5 skipped</source>
        <translation>%1 : ajoutées %2, mises à jour %3, inchangées %4, omises %5</translation>
    </message>
    <message>
        <source>The source holds no rows.</source>
        <translation>La source ne contient aucune ligne.</translation>
    </message>
    <message numerus="yes">
        <source>%1: nothing was imported, since %n of %2 rows can&apos;t be taken. %3 Correct that, or leave such rows out with --skip-bad.</source>
        <translation>
            <numerusform>%1 : rien n’a été importé, puisque %n ligne sur %2 ne peut être prise. %3 Corrigez cela, ou omettez de telles lignes avec --skip-bad.</numerusform>
            <numerusform>%1 : rien n’a été importé, puisque %n lignes sur %2 ne peuvent être prises. %3 Corrigez cela, ou omettez de telles lignes avec --skip-bad.</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissée de côté</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>of a shared challenge: takes what was changed here since from the file, too</source>
        <translation>d’un défi partagé : prend aussi du fichier ce qui a été modifié ici depuis</translation>
    </message>
    <message>
        <source>--replace is for shared challenges</source>
        <translation>--replace est pour les défis partagés</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Choose file to import…</source>
        <translation>Choisir un fichier à importer…</translation>
    </message>
    <message>
        <source>Import from clipboard</source>
        <translation>Importer du presse-papiers</translation>
    </message>
    <message>
        <source>Import these rows</source>
        <translation>Importer ces lignes</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Take a table from the clipboard, as copied in a spreadsheet</source>
        <translation>Prendre une table du presse-papiers, copiée d’une feuille de calcul</translation>
    </message>
    <message>
        <source>The source, row by row</source>
        <translation>La source, ligne par ligne</translation>
    </message>
    <message>
        <source>What to know before importing</source>
        <translation>À savoir avant d’importer</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Bring in what you have</source>
        <translation>Apportez ce que vous avez</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>Coller d’une feuille de calcul</translation>
    </message>
    <message>
        <source>Copy the rows there together with their header.</source>
        <translation>Copiez-y les lignes avec leur en-tête.</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Choisir un fichier à importer</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 n’a pas pu être lu : %2</translation>
    </message>
    <message>
        <source>%1 is larger than 500 MB. Split it into smaller files.</source>
        <translation>%1 dépasse 500 Mo. Divisez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>presse-papiers</translation>
    </message>
    <message>
        <source>The clipboard holds no table. Copy rows in a spreadsheet, with their header.</source>
        <translation>Le presse-papiers ne contient pas de table. Copiez des lignes d’une feuille de calcul, avec leur en-tête.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>Importer %n ligne</numerusform>
            <numerusform>Importer %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n rows that can&apos;t be taken</source>
        <translation>
            <numerusform>Laisser %n ligne qui ne peut être prise</numerusform>
            <numerusform>Laisser %n lignes qui ne peuvent être prises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n rows</source>
        <translation>
            <numerusform>%1 · %n ligne</numerusform>
            <numerusform>%1 · %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>This can&apos;t be imported yet</source>
        <translation>Ceci ne peut pas encore être importé</translation>
    </message>
    <message>
        <source>Everything is here already</source>
        <translation>Tout est déjà là</translation>
    </message>
    <message>
        <source>%1 to add, %2 to update, %3 unchanged, %4 left out</source>
        <translation>%1 à ajouter, %2 à mettre à jour, %3 inchangés, %4 omis</translation>
    </message>
    <message numerus="yes">
        <source>%n new organisations</source>
        <translation>
            <numerusform>%n nouvelle organisation</numerusform>
            <numerusform>%n nouvelles organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new people</source>
        <translation>
            <numerusform>%n nouvelle personne</numerusform>
            <numerusform>%n nouvelles personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new extra fields</source>
        <translation>
            <numerusform>%n nouveau champ supplémentaire</numerusform>
            <numerusform>%n nouveaux champs supplémentaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n rows. Undo takes them back.</source>
        <translation>
            <numerusform>%n ligne importée. Annuler la reprend.</numerusform>
            <numerusform>%n lignes importées. Annuler les reprend.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables and portfolios (*.csv *.tsv *.txt *.json);;Shared challenges (*.stintchallenge);;Holidays (*.ics);;All files (*)</source>
        <translation>Tableaux et portefeuilles (*.csv *.tsv *.txt *.json);;Défis partagés (*.stintchallenge);;Jours fériés (*.ics);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>What the shared challenge brings</source>
        <translation>Ce que le défi partagé apporte</translation>
    </message>
    <message>
        <source>Replace what was changed here, too</source>
        <translation>Remplacer aussi ce qui a été modifié ici</translation>
    </message>
    <message>
        <source>A list of challenges, people, risks or tasks from a spreadsheet, a portfolio in JSON, or a challenge that another city shares. You see what will happen before anything is written.</source>
        <translation>Une liste de défis, de personnes, de risques ou de tâches d’une feuille de calcul, un portefeuille en JSON ou un défi qu’une autre ville partage. Vous voyez ce qui se passera avant toute écriture.</translation>
    </message>
    <message>
        <source>CSV as spreadsheets save it, JSON, holidays as .ics, or a .stintchallenge. You can also drop it here.</source>
        <translation>Du CSV tel que les feuilles de calcul l’enregistrent, du JSON, des jours fériés en .ics ou un .stintchallenge. Vous pouvez aussi le déposer ici.</translation>
    </message>
</context>
<context>
    <name>InlineText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: double-click or press F2 to change it</source>
        <translation>%1 : double-cliquez ou appuyez sur F2 pour modifier</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Nothing is selected</source>
        <translation>Rien n’est sélectionné</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 since %2, %n day(s).</source>
        <translation>
            <numerusform>À %1 depuis le %2, %n jour.</numerusform>
            <numerusform>À %1 depuis le %2, %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Past the limit of %1.</source>
        <translation>Au-delà de la limite de %1.</translation>
    </message>
    <message>
        <source>Limit %1.</source>
        <translation>Limite %1.</translation>
    </message>
    <message>
        <source>Open challenge</source>
        <translation>Ouvrir le défi</translation>
    </message>
    <message>
        <source>Show on the timeline</source>
        <translation>Montrer sur l’échéancier</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Montrer dans la liste</translation>
    </message>
    <message>
        <source>Inspector: %1</source>
        <translation>Inspecteur : %1</translation>
    </message>
    <message>
        <source>Close the inspector (F9)</source>
        <translation>Fermer l’inspecteur (F9)</translation>
    </message>
    <message>
        <source>Close the inspector</source>
        <translation>Fermer l’inspecteur</translation>
    </message>
    <message>
        <source>Decide gate…</source>
        <translation>Décider du passage…</translation>
    </message>
    <message>
        <source>Select a row to see and edit it here. F9 hides this panel.</source>
        <translation>Sélectionnez une ligne pour la voir et la modifier ici. F9 cache ce panneau.</translation>
    </message>
    <message>
        <source>Open the stocktake</source>
        <translation>Ouvrir le bilan</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>That submission is no longer there.</source>
        <translation>Cette proposition n’existe plus.</translation>
    </message>
    <message>
        <source>%1 is settled: %2. Reopen it first.</source>
        <translation>%1 est réglée&#xa0;: %2. Rouvrez-la d’abord.</translation>
    </message>
    <message>
        <source>Submission %1</source>
        <translation>Proposition %1</translation>
    </message>
    <message>
        <source>take %1 on as %2</source>
        <translation>retenir %1 comme %2</translation>
    </message>
    <message>
        <source>Choose the challenge that it is the same as.</source>
        <translation>Choisissez le défi auquel elle correspond.</translation>
    </message>
    <message>
        <source>%1 from %2: %3</source>
        <translation>%1 de %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>merge %1 into %2</source>
        <translation>fusionner %1 avec %2</translation>
    </message>
    <message>
        <source>Say why it is declined: the department will ask.</source>
        <translation>Dites pourquoi elle est refusée&#xa0;: le service le demandera.</translation>
    </message>
    <message>
        <source>Say what it waits for, so that it is found again.</source>
        <translation>Dites ce qu’elle attend, pour qu’on la retrouve.</translation>
    </message>
    <message numerus="yes">
        <source>%n submissions</source>
        <translation>
            <numerusform>%n proposition</numerusform>
            <numerusform>%n propositions</numerusform>
        </translation>
    </message>
    <message>
        <source>decline %1: %2</source>
        <translation>refuser %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>park %1: %2</source>
        <translation>mettre %1 en attente&#xa0;: %2</translation>
    </message>
    <message>
        <source>reopen %1</source>
        <translation>rouvrir %1</translation>
    </message>
    <message>
        <source>%1 lives on in %2. Go on there, or remove that challenge first.</source>
        <translation>%1 se poursuit dans %2. Continuez là, ou supprimez d’abord ce défi.</translation>
    </message>
    <message>
        <source>Choose another submission that it is the same as.</source>
        <translation>Choisissez une autre proposition qui dit la même chose.</translation>
    </message>
    <message>
        <source>The same as %1, which is kept.</source>
        <translation>Identique à %1, qui est conservée.</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>Intake</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>What departments would like to be worked on: a few sentences each, typed here or imported from a table. From here a submission becomes a challenge, joins one, waits, or is declined with a reason.</source>
        <translation>Ce sur quoi les services aimeraient qu’on travaille&#xa0;: quelques phrases chacun, écrites ici ou importées d’un tableau. De là, une proposition devient un défi, en rejoint un, attend, ou est refusée avec un motif.</translation>
    </message>
    <message>
        <source>Take on as a challenge</source>
        <translation>Retenir comme défi</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>%1 is a challenge now.</source>
        <translation>%1 est maintenant un défi.</translation>
    </message>
    <message>
        <source>Import submissions…</source>
        <translation>Importer des propositions…</translation>
    </message>
</context>
<context>
    <name>IntakePanel</name>
    <message numerus="yes">
        <source>%n submissions</source>
        <translation>
            <numerusform>%n proposition</numerusform>
            <numerusform>%n propositions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Both: %1</source>
        <translation>En commun&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 alike</source>
        <translation>ressemblance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Has it been said before?</source>
        <translation>Déjà proposé&#xa0;?</translation>
    </message>
    <message>
        <source>No challenge and no other submission reads like it.</source>
        <translation>Aucun défi ni aucune autre proposition n’y ressemble.</translation>
    </message>
    <message>
        <source>What becomes of it?</source>
        <translation>Quelle suite lui donner&#xa0;?</translation>
    </message>
    <message>
        <source>Why is it parked or declined?</source>
        <translation>Pourquoi est-elle mise en attente ou refusée&#xa0;?</translation>
    </message>
    <message>
        <source>Reason for parking or declining</source>
        <translation>Motif de la mise en attente ou du refus</translation>
    </message>
    <message>
        <source>Help with the wording</source>
        <translation>Aide à la formulation</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Choose one of the lines first</source>
        <translation>Choisissez d’abord une des lignes</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation>Fusionner avec %1</translation>
    </message>
    <message>
        <source>%1 is settled. Reopen it first.</source>
        <translation>%1 est réglée. Rouvrez-la d’abord.</translation>
    </message>
    <message>
        <source>%1 is kept, and gets what this one says.</source>
        <translation>%1 est conservée et reçoit ce que dit celle-ci.</translation>
    </message>
</context>
<context>
    <name>LevelCommand</name>
    <message>
        <source>puts work off until nobody is asked for more than they have</source>
        <translation>reporte le travail jusqu’à ce qu’on ne demande à personne plus qu’il n’a</translation>
    </message>
    <message>
        <source>the portfolio</source>
        <translation>le portefeuille</translation>
    </message>
    <message>
        <source>only this challenge; the others stay as they are</source>
        <translation>ce défi seulement ; les autres restent comme ils sont</translation>
    </message>
    <message>
        <source>how many schedules to try, 5000 unless given</source>
        <translation>combien d’ordonnancements essayer, 5000 par défaut</translation>
    </message>
    <message>
        <source>of the search, 1 unless given: the same seed gives the same</source>
        <translation>de la recherche, 1 par défaut : la même graine donne le même résultat</translation>
    </message>
    <message>
        <source>writes the result; otherwise it is only shown</source>
        <translation>écrit le résultat ; sinon il est seulement montré</translation>
    </message>
    <message>
        <source>There is no challenge with the code %1 in %2.</source>
        <translation>Il n’y a pas de défi avec le code %1 dans %2.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Défi</translation>
    </message>
    <message>
        <source>Finish before</source>
        <translation>Fin avant</translation>
    </message>
    <message>
        <source>Finish after</source>
        <translation>Fin après</translation>
    </message>
    <message>
        <source>Days later</source>
        <translation>Jours plus tard</translation>
    </message>
    <message>
        <source>Overloads (people and weeks): %1 before, %2 removed, %3 left.</source>
        <translation>Surcharges (personnes et semaines) : %1 avant, %2 supprimées, %3 restantes.</translation>
    </message>
    <message numerus="yes">
        <source>%n plan items moved.</source>
        <translation>
            <numerusform>%n élément du plan déplacé.</numerusform>
            <numerusform>%n éléments du plan déplacés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>Écrit.</translation>
    </message>
    <message>
        <source>Nothing was written; --apply does.</source>
        <translation>Rien n’a été écrit ; --apply le fait.</translation>
    </message>
    <message>
        <source>Left: %1, week of %2: %3 more than there is.</source>
        <translation>Reste : %1, semaine du %2 : %3 de plus que disponible.</translation>
    </message>
    <message>
        <source>What is left is work that is under way, done or fixed, or that alone asks for too much.</source>
        <translation>Ce qui reste est du travail en cours, fini ou fixé, ou qui à lui seul demande trop.</translation>
    </message>
</context>
<context>
    <name>LevelPanel</name>
    <message>
        <source>Quick</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Approfondi</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Long</translation>
    </message>
    <message>
        <source>%1 (%2 schedules)</source>
        <translation>%1 (%2 ordonnancements)</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>The more schedules are tried, the better the plan</source>
        <translation>Plus on essaie d’ordonnancements, meilleur est le plan</translation>
    </message>
    <message>
        <source>Put work off</source>
        <translation>Reporter le travail</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Défi</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Fin actuelle</translation>
    </message>
    <message>
        <source>Finish then</source>
        <translation>Fin alors</translation>
    </message>
    <message>
        <source>Days later</source>
        <translation>Jours plus tard</translation>
    </message>
    <message>
        <source>Finishes of challenges before and after levelling</source>
        <translation>Fins des défis avant et après le nivellement</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>S’arrêter là</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Looking for the plan in which least is late…</source>
        <translation>Recherche du plan qui a le moins de retard…</translation>
    </message>
    <message>
        <source>Put work of %1 off until nobody is asked for more than they have</source>
        <translation>Reporter le travail de %1 jusqu’à ce qu’on ne demande à personne plus qu’il n’a</translation>
    </message>
    <message>
        <source>Nobody is asked for more than they have.</source>
        <translation>On ne demande à personne plus qu’il n’a.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n overloads (people and weeks) go, %2 stay.</source>
        <translation>
            <numerusform>%1 de %n surcharge (personnes et semaines) disparaît, %2 reste.</numerusform>
            <numerusform>%1 de %n surcharges (personnes et semaines) disparaissent, %2 restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is done on %1 instead of %2.</source>
        <translation>Tout est fini le %1 au lieu du %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more like this.</source>
        <translation>
            <numerusform>Et %n autre de même.</numerusform>
            <numerusform>Et %n autres de même.</numerusform>
        </translation>
    </message>
    <message>
        <source>Levelling the plan</source>
        <translation>Nivellement du plan</translation>
    </message>
    <message>
        <source>Other work is still running. Wait for it, or cancel it.</source>
        <translation>Un autre travail est encore en cours. Attendez-le ou annulez-le.</translation>
    </message>
    <message>
        <source>The plan has changed meanwhile. Level it again.</source>
        <translation>Le plan a changé entre-temps. Nivelez-le de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>Put work of all %n challenges off, shown or not, until nobody is asked for more than they have</source>
        <translation>
            <numerusform>Reporter le travail du seul défi, affiché ou non, jusqu’à ce qu’on ne demande à personne plus qu’il n’a</numerusform>
            <numerusform>Reporter le travail des %n défis, affichés ou non, jusqu’à ce qu’on ne demande à personne plus qu’il n’a</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan items are put off; with what follows them, %1 move.</source>
        <translation>
            <numerusform>%n élément du plan est reporté ; avec ce qui le suit, %1 bougent.</numerusform>
            <numerusform>%n éléments du plan sont reportés ; avec ce qui les suit, %1 bougent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gives way most. If %n days are too many, give its work a higher priority or another person.</source>
        <translation>
            <numerusform>%1 cède le plus. Si %n jour est trop, donnez à son travail une priorité plus haute ou une autre personne.</numerusform>
            <numerusform>%1 cède le plus. Si %n jours sont trop, donnez à son travail une priorité plus haute ou une autre personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that stay are of %1.</source>
        <translation>Celles qui restent sont de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>“%1” is a percentage from 0 to %2.</source>
        <translation>« %1 » est un pourcentage de 0 à %2.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be less than nothing.</source>
        <translation>« %1 » ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>“%1” is a number from 0 to 1000.</source>
        <translation>« %1 » est un nombre de 0 à 1000.</translation>
    </message>
    <message>
        <source>The scale of “%1” ends at %2, which has to be above its lowest score, %3.</source>
        <translation>L’échelle de « %1 » se termine à %2, ce qui doit être supérieur à sa note la plus basse, %3.</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Waits for</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Is waited for by</source>
        <translation>Est attendu par</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Supprimer le lien</translation>
    </message>
    <message>
        <source>Kind of the link with %1</source>
        <translation>Type du lien avec %1</translation>
    </message>
    <message>
        <source>Lag of the link with %1</source>
        <translation>Décalage du lien avec %1</translation>
    </message>
    <message>
        <source>How much longer it waits: 2 d, 4 h; -1 d begins earlier</source>
        <translation>Combien de temps de plus il attend : 2 j, 4 h; -1 j commence plus tôt</translation>
    </message>
</context>
<context>
    <name>ListCommand</name>
    <message>
        <source>; or worked out from them: %1</source>
        <translation>; ou ce qui en est calculé : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n notes that are covered until all have rated are left out.</source>
        <translation>
            <numerusform>%n remarque qui est cachée jusqu’à ce que tous aient noté est laissée de côté.</numerusform>
            <numerusform>%n remarques qui sont cachées jusqu’à ce que tous aient noté sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scores that are covered until all have rated are left out.</source>
        <translation>
            <numerusform>%n note qui est cachée jusqu’à ce que tous aient noté est laissée de côté.</numerusform>
            <numerusform>%n notes qui sont cachées jusqu’à ce que tous aient noté sont laissées de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoadStrip</name>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Whose load</source>
        <translation>Charge de qui</translation>
    </message>
    <message>
        <source>Level…</source>
        <translation>Niveler…</translation>
    </message>
    <message>
        <source>Put work off until its people have time</source>
        <translation>Reporter le travail jusqu’à ce que les gens aient le temps</translation>
    </message>
    <message>
        <source>Open challenges by stage</source>
        <translation>Défis ouverts par étape</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message numerus="yes">
        <source>%n open now</source>
        <translation>
            <numerusform>%n ouvert maintenant</numerusform>
            <numerusform>%n ouverts maintenant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stages hold %n at once. Pale: planned.</source>
        <translation>
            <numerusform>Les étapes en tiennent %n à la fois. Pâle : prévu.</numerusform>
            <numerusform>Les étapes en tiennent %n à la fois. Pâle : prévu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pale: planned.</source>
        <translation>Pâle : prévu.</translation>
    </message>
    <message>
        <source>Line: hours there are, less holidays and leave. Grey: challenges not shown.</source>
        <translation>Ligne : heures disponibles, sans les jours fériés ni les absences. Gris : défis non affichés.</translation>
    </message>
    <message>
        <source>Line: hours there are, less holidays and leave.</source>
        <translation>Ligne : heures disponibles, sans les jours fériés ni les absences.</translation>
    </message>
    <message numerus="yes">
        <source>%n more weeks</source>
        <translation>
            <numerusform>%n autre semaine</numerusform>
            <numerusform>%n autres semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is too much from now on.</source>
        <translation>Rien n’est de trop à partir de maintenant.</translation>
    </message>
    <message>
        <source>Too much (hatched): %1</source>
        <translation>De trop (hachuré) : %1</translation>
    </message>
    <message>
        <source>Nobody is assigned to anything yet.</source>
        <translation>Personne n’est encore affecté à rien.</translation>
    </message>
</context>
<context>
    <name>LongTextEdit</name>
    <message>
        <source>Shift+Enter begins a line</source>
        <translation>Maj+Entrée commence une ligne</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;New portfolio…</source>
        <translation>&amp;Nouveau portefeuille…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open the &amp;sample city</source>
        <translation>Ouvrir la ville &amp;exemple</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>C&amp;lose portfolio</source>
        <translation>&amp;Fermer le portefeuille</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Filter by text</source>
        <translation>&amp;Filtrer par texte</translation>
    </message>
    <message>
        <source>&amp;Search or command</source>
        <translation>&amp;Recherche ou commande</translation>
    </message>
    <message>
        <source>&amp;Navigation with words</source>
        <translation>&amp;Navigation avec les mots</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspecteur</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Stint</source>
        <translation>À &amp;propos de Stint</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Challenge</source>
        <translation>&amp;Défi</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Rapports</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annuler : %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rétablir : %1</translation>
    </message>
    <message>
        <source>New portfolio</source>
        <translation>Nouveau portefeuille</translation>
    </message>
    <message>
        <source>portfolio</source>
        <translation>portefeuille</translation>
    </message>
    <message>
        <source>Portfolios (*.stint)</source>
        <translation>Portefeuilles (*.stint)</translation>
    </message>
    <message>
        <source>Open a portfolio</source>
        <translation>Ouvrir un portefeuille</translation>
    </message>
    <message>
        <source>Portfolios (*.stint);;All files (*)</source>
        <translation>Portefeuilles (*.stint);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>copie de %1</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>A copy is in %1.</source>
        <translation>Une copie est dans %1.</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Thème : clair</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Thème : sombre</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>Thème : contraste élevé</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>Langue : English</translation>
    </message>
    <message>
        <source>Language: français</source>
        <translation>Langue : français</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <translation>%1 en date du %2</translation>
    </message>
    <message>
        <source>View as of a past &amp;date…</source>
        <translation>Voir à une &amp;date passée…</translation>
    </message>
    <message>
        <source>Back to &amp;today</source>
        <translation>Revenir à au&amp;jourd’hui</translation>
    </message>
    <message>
        <source>There is no earlier day to look at: this file&apos;s history begins today.</source>
        <translation>Il n’y a pas de jour antérieur à voir&#xa0;: l’historique de ce fichier commence aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>MappingHeader</name>
    <message>
        <source>New extra field</source>
        <translation>Nouveau champ supplémentaire</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Where “%1” goes</source>
        <translation>Où va « %1 »</translation>
    </message>
    <message>
        <source>Extra field “%1”</source>
        <translation>Champ supplémentaire « %1 »</translation>
    </message>
</context>
<context>
    <name>MarkChart</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkWidget</name>
    <message>
        <source>Gate</source>
        <translation>Passage</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>“%1” is not an amount. Write it as 12500 or CAD 12,500.50.</source>
        <translation>« %1 » n’est pas un montant. Écrivez 12500 ou CAD 12 500,50.</translation>
    </message>
</context>
<context>
    <name>MoveBox</name>
    <message>
        <source>Move without a gate…</source>
        <translation>Déplacer hors passage…</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>Stage to move to</source>
        <translation>Étape de destination</translation>
    </message>
    <message>
        <source>Why without its gate? The reason is kept.</source>
        <translation>Pourquoi sans son passage? Le motif est gardé.</translation>
    </message>
    <message>
        <source>Reason for moving without a gate</source>
        <translation>Motif du déplacement hors passage</translation>
    </message>
    <message>
        <source>Who moves it</source>
        <translation>Qui le déplace</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>Issue</translation>
    </message>
</context>
<context>
    <name>MoveReason</name>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>It goes on record as moved. Why?</source>
        <translation>Ce sera consigné comme déplacé. Pourquoi?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>One sentence</source>
        <translation>Une phrase</translation>
    </message>
    <message>
        <source>Who moves it</source>
        <translation>Qui le déplace</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Places</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>%1. Click for preferences</source>
        <translation>%1. Cliquez pour les préférences</translation>
    </message>
    <message>
        <source>Preferences of %1</source>
        <translation>Préférences de %1</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>makes a new portfolio</source>
        <translation>crée un nouveau portefeuille</translation>
    </message>
    <message>
        <source>the portfolio to make</source>
        <translation>le portefeuille à créer</translation>
    </message>
    <message>
        <source>life-cycle to begin with</source>
        <translation>cycle de vie de départ</translation>
    </message>
    <message>
        <source>language of its stages: en or fr</source>
        <translation>langue de ses étapes : en ou fr</translation>
    </message>
    <message>
        <source>fill it with a made-up city</source>
        <translation>le remplir d’une ville inventée</translation>
    </message>
    <message>
        <source>--lang is en or fr</source>
        <translation>--lang est en ou fr</translation>
    </message>
    <message>
        <source>--template %1 is not one of: %2</source>
        <translation>--template %1 n’est pas l’un de : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n stages</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n challenges</source>
        <translation>
            <numerusform>%n défi</numerusform>
            <numerusform>%n défis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewRowForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be empty.</source>
        <translation>« %1 » ne peut pas être vide.</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Nouveau : %1</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Likelihood × impact</source>
        <translation>Probabilité × impact</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>1 working day</source>
        <translation>1 jour ouvrable</translation>
    </message>
    <message>
        <source>%1 working days</source>
        <translation>%1 jours ouvrables</translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>The whole timeline in small. Scroll and zoom the timeline itself by keyboard.</source>
        <translation>Tout l’échéancier en petit. L’échéancier lui-même se fait défiler et agrandir au clavier.</translation>
    </message>
    <message>
        <source>Drag the frame, or click where to go. The wheel zooms.</source>
        <translation>Glissez le cadre ou cliquez où aller. La molette change l’échelle.</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>How might we …? Write the question without its solution.</source>
        <translation>Comment pourrions-nous …? Écrivez la question sans sa solution.</translation>
    </message>
    <message>
        <source>What is wrong, for whom, and how do we know?</source>
        <translation>Qu’est-ce qui ne va pas, pour qui, et comment le savons-nous?</translation>
    </message>
    <message>
        <source>Criteria of the gate</source>
        <translation>Critères du passage</translation>
    </message>
    <message>
        <source>Decide gate…</source>
        <translation>Décider du passage…</translation>
    </message>
    <message>
        <source>Top risks</source>
        <translation>Principaux risques</translation>
    </message>
    <message>
        <source>All risks</source>
        <translation>Tous les risques</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Why is it so? Name the causes, not the symptoms.</source>
        <translation>Pourquoi en est-il ainsi? Nommez les causes, pas les symptômes.</translation>
    </message>
    <message>
        <source>What was tried before, here or elsewhere?</source>
        <translation>Qu’a-t-on déjà essayé, ici ou ailleurs?</translation>
    </message>
    <message>
        <source>Who carries the burden, and who is left out?</source>
        <translation>Qui porte le fardeau, et qui est laissé de côté?</translation>
    </message>
    <message>
        <source>Stint</source>
        <translation>Résidence</translation>
    </message>
    <message>
        <source>Next milestones</source>
        <translation>Prochains jalons</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Feuille %1 de %2</translation>
    </message>
    <message>
        <source>diamond: milestone</source>
        <translation>losange : jalon</translation>
    </message>
    <message>
        <source>hexagon: gate</source>
        <translation>hexagone : passage</translation>
    </message>
    <message>
        <source>red outline: must not slip</source>
        <translation>contour rouge : ne doit pas glisser</translation>
    </message>
    <message>
        <source>thin line behind a bar: how far it can slip</source>
        <translation>trait fin derrière une barre : marge</translation>
    </message>
    <message>
        <source>grey line under a bar: as agreed in the baseline</source>
        <translation>trait gris sous une barre : selon la référence convenue</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>En date du %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>Du %1 au %2</translation>
    </message>
</context>
<context>
    <name>ParsedEdit</name>
    <message>
        <source>“%1” can&apos;t be empty. Write it as 3 d, 4 h or 30 min.</source>
        <translation>« %1 » ne peut pas être vide. Écrivez 3 j, 4 h ou 30 min.</translation>
    </message>
</context>
<context>
    <name>PastBar</name>
    <message>
        <source>Show the portfolio as it was at the end of</source>
        <translation>Montrer le portefeuille tel qu’il était à la fin du</translation>
    </message>
    <message>
        <source>Past day</source>
        <translation>Jour passé</translation>
    </message>
    <message>
        <source>Show that day</source>
        <translation>Montrer ce jour</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Revenir à aujourd’hui</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PastDay</name>
    <message>
        <source>%1: its history begins on %2; of %3 nothing is known, so nothing of it is shown.</source>
        <translation>%1 : son historique commence le %2 ; du %3 on ne sait rien, donc rien n’en est montré.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Days on which somebody is away, or works less. Levelling plans around them.</source>
        <translation>Les jours où quelqu’un est absent ou travaille moins. Le nivellement en tient compte.</translation>
    </message>
    <message>
        <source>Staff, fellows, advisers and partners: who owns, sponsors, decides and works. Residents are never recorded by name.</source>
        <translation>Personnel, boursiers, conseillers et partenaires&#xa0;: qui est responsable, parraine, décide et travaille. Les résidents ne sont jamais nommés.</translation>
    </message>
    <message>
        <source>Departments, external teams, advisory councils, funders, universities and others who take part. An external team may have a working calendar of its own.</source>
        <translation>Services, équipes externes, conseils consultatifs, bailleurs de fonds, universités et autres participants. Une équipe externe peut avoir son propre calendrier de travail.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>The picture could not be written to %1. Choose another folder or name.</source>
        <translation>L’image n’a pas pu être écrite dans %1. Choisissez un autre dossier ou nom.</translation>
    </message>
</context>
<context>
    <name>PlanPrintPanel</name>
    <message>
        <source>Print the rows below</source>
        <translation>Imprimer les lignes ci-dessous</translation>
    </message>
    <message>
        <source>The whole time</source>
        <translation>Toute la période</translation>
    </message>
    <message>
        <source>The days in sight</source>
        <translation>Les jours visibles</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>As wide as on the screen</source>
        <translation>Aussi large qu’à l’écran</translation>
    </message>
    <message>
        <source>On one sheet</source>
        <translation>Sur une seule feuille</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets wide</source>
        <translation>
            <numerusform>%n feuille de large</numerusform>
            <numerusform>%n feuilles de large</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheets side by side</source>
        <translation>Feuilles côte à côte</translation>
    </message>
    <message>
        <source>Preview and print…</source>
        <translation>Aperçu et impression…</translation>
    </message>
    <message>
        <source>Challenges only…</source>
        <translation>Défis seulement…</translation>
    </message>
    <message>
        <source>The timeline of the portfolio, on the reports page</source>
        <translation>L’échéancier du portefeuille, à la page des rapports</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>1 sheet of letter paper</source>
        <translation>1 feuille de format lettre</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets of letter paper: %1 wide, %2 high</source>
        <translation>
            <numerusform>%n feuille de format lettre : %1 de large, %2 de haut</numerusform>
            <numerusform>%n feuilles de format lettre : %1 de large, %2 de haut</numerusform>
        </translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>Imprimer : %1</translation>
    </message>
    <message>
        <source>The printer %1 could not be started. Check that it is on, or save a PDF instead.</source>
        <translation>L’imprimante %1 n’a pas pu être démarrée. Vérifiez qu’elle est allumée, ou enregistrez plutôt un PDF.</translation>
    </message>
</context>
<context>
    <name>PlanTemplatePanel</name>
    <message>
        <source>from</source>
        <translation>à partir du</translation>
    </message>
    <message>
        <source>with</source>
        <translation>avec</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Dresser le plan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Start of the plan</source>
        <translation>Début du plan</translation>
    </message>
    <message>
        <source>External team</source>
        <translation>Équipe externe</translation>
    </message>
    <message>
        <source>Plan %1 as</source>
        <translation>Planifier %1 comme</translation>
    </message>
    <message numerus="yes">
        <source>Plan %n challenges as</source>
        <translation>
            <numerusform>Planifier %n défi selon</numerusform>
            <numerusform>Planifier %n défis selon</numerusform>
        </translation>
    </message>
    <message>
        <source>No team yet</source>
        <translation>Pas encore d’équipe</translation>
    </message>
    <message numerus="yes">
        <source>plan %n challenges</source>
        <translation>
            <numerusform>planifier %n défi</numerusform>
            <numerusform>planifier %n défis</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan ends on %1, after its agreement on %2: closed days lie in between. Shorten the plan or agree on a later end.</source>
        <translation>Le plan finit le %1, après son entente le %2 : des jours de fermeture tombent entre-temps. Raccourcissez le plan ou convenez d’une fin plus tardive.</translation>
    </message>
</context>
<context>
    <name>PlanWhy</name>
    <message>
        <source>Why then</source>
        <translation>Pourquoi à ce moment</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>Du %1 au %2</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>Its calendar is missing; the city&apos;s is used.</source>
        <translation>Son calendrier manque; celui de la ville est utilisé.</translation>
    </message>
    <message>
        <source>Waits for itself: %1. Remove one of these links.</source>
        <translation>S’attend lui-même : %1. Retirez l’un de ces liens.</translation>
    </message>
    <message>
        <source>Waits for “%1” (%2).</source>
        <translation>Attend « %1 » (%2).</translation>
    </message>
    <message>
        <source>Waits for “%1” (%2, %3).</source>
        <translation>Attend « %1 » (%2, %3).</translation>
    </message>
    <message>
        <source>As late as possible without moving what waits for it.</source>
        <translation>Le plus tard possible sans déplacer ce qui l’attend.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Begins with its challenge, %1.</source>
        <translation>Débute avec son défi, le %1.</translation>
    </message>
    <message>
        <source>Begins with “%1”, which it is part of.</source>
        <translation>Débute avec « %1 », dont il fait partie.</translation>
    </message>
    <message>
        <source>It really began on %1.</source>
        <translation>A réellement débuté le %1.</translation>
    </message>
    <message>
        <source>Fixed by hand on %1.</source>
        <translation>Fixé à la main au %1.</translation>
    </message>
    <message>
        <source>%1 %2, but what it waits for allows %3 at the earliest.</source>
        <translation>%1 %2, mais ce qu’il attend permet au plus tôt le %3.</translation>
    </message>
    <message>
        <source>Should start by %1, starts on %2.</source>
        <translation>Devrait débuter d’ici le %1, débute le %2.</translation>
    </message>
    <message>
        <source>Should finish by %1, finishes on %2.</source>
        <translation>Devrait finir d’ici le %1, finit le %2.</translation>
    </message>
    <message>
        <source>Misses its deadline of %1: finishes on %2.</source>
        <translation>Manque sa date limite du %1 : finit le %2.</translation>
    </message>
    <message>
        <source>The link can&apos;t be met: %1 starts on %2, and would have to wait until %3.</source>
        <translation>Le lien ne peut pas être respecté : %1 commence le %2 et devrait attendre jusqu’au %3.</translation>
    </message>
    <message>
        <source>The link can&apos;t be met: %1 finishes on %2, and would have to last until %3.</source>
        <translation>Le lien ne peut pas être respecté : %1 finit le %2 et devrait durer jusqu’au %3.</translation>
    </message>
    <message>
        <source>Asks for %1 % of %2, who has %3 %. No other date changes that.</source>
        <translation>Demande %1 % de %2, qui a %3 %. Aucune autre date n’y change rien.</translation>
    </message>
    <message>
        <source>%1 is never at work for as long as this takes. No other date changes that.</source>
        <translation>%1 n’est jamais au travail aussi longtemps que cela dure. Aucune autre date n’y change rien.</translation>
    </message>
    <message>
        <source>Put off by levelling, until its people have time.</source>
        <translation>Reporté par le nivellement, jusqu’à ce que ses personnes aient le temps.</translation>
    </message>
    <message>
        <source>Those who are assigned to it are never at work at the same time; their calendars are not followed.</source>
        <translation>Les personnes qui y sont affectées ne travaillent jamais en même temps; leurs calendriers ne sont pas suivis.</translation>
    </message>
    <message>
        <source>Kept on %1 as it was imported.</source>
        <translation>Maintenu le %1, comme à l’importation.</translation>
    </message>
    <message>
        <source>Not begun by the status date, %1.</source>
        <translation>Pas commencé à la date d’état, le %1.</translation>
    </message>
    <message>
        <source>%1, %2, is a day off.</source>
        <translation>%1, le %2, n’est pas travaillé.</translation>
    </message>
    <message>
        <source>%1 is away from %2 to %3.</source>
        <translation>%1 est en congé du %2 au %3.</translation>
    </message>
    <message>
        <source>The days off from %1 push it to %2.</source>
        <translation>Les jours non travaillés depuis le %1 le repoussent au %2.</translation>
    </message>
    <message>
        <source>What is left of it comes after the status date, %1.</source>
        <translation>Ce qu’il en reste vient après la date d’état, le %1.</translation>
    </message>
    <message>
        <source>Not critical: it is done.</source>
        <translation>Non critique : c’est fait.</translation>
    </message>
    <message>
        <source>the deadline of “%1” is missed</source>
        <translation>l’échéance de « %1 » est manquée</translation>
    </message>
    <message>
        <source>“%1” can&apos;t keep its date</source>
        <translation>« %1 » ne peut pas tenir sa date</translation>
    </message>
    <message>
        <source>%1 finishes later</source>
        <translation>%1 finit plus tard</translation>
    </message>
    <message>
        <source>Critical: as it is, %1, by %2.</source>
        <translation>Critique : en l’état, %1, de %2.</translation>
    </message>
    <message>
        <source>Critical: if it slips, %1.</source>
        <translation>Critique : si cela glisse, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) wait for it.</source>
        <translation>
            <numerusform>%n élément l’attend.</numerusform>
            <numerusform>%n éléments l’attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not critical: it can slip %1 before %2.</source>
        <translation>Non critique : marge de %1, au-delà de laquelle %2.</translation>
    </message>
    <message>
        <source>After %1 it moves “%2”.</source>
        <translation>Après %1, cela déplace « %2 ».</translation>
    </message>
    <message>
        <source>“%1” has no date, so it is not kept.</source>
        <translation>« %1 » n’a pas de date et n’est donc pas suivi.</translation>
    </message>
    <message>
        <source>It finishes before it begins, on %1.</source>
        <translation>Il finit avant de commencer, le %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be kept: it has not begun by the status date.</source>
        <translation>%1 ne peut pas être tenu : rien n’a commencé à la date d’état.</translation>
    </message>
    <message>
        <source>There are not enough working hours for it before 2101.</source>
        <translation>Il n’y a pas assez d’heures de travail pour cela avant 2101.</translation>
    </message>
    <message>
        <source>“%1” moves with it.</source>
        <translation>« %1 » se déplace avec.</translation>
    </message>
    <message>
        <source>Those who are assigned to it are never there together for as long as this takes. No other date changes that.</source>
        <translation>Les personnes affectées ne sont jamais présentes ensemble aussi longtemps qu’il le faut. Aucune autre date n’y change rien.</translation>
    </message>
    <message>
        <source>%1 %2, when nobody works on it: planned for %3.</source>
        <translation>%1 %2, où personne n’y travaille : prévu pour le %3.</translation>
    </message>
    <message>
        <source>It is part of itself, by way of its summaries. Take it out of one of them.</source>
        <translation>Il fait partie de lui-même, par ses récapitulatifs. Retirez-le de l’un d’eux.</translation>
    </message>
    <message>
        <source>“%1” is not kept: a summary is where its parts are. Set it on them.</source>
        <translation>« %1 » n’est pas respecté : un récapitulatif est là où sont ses parties. Réglez-le sur elles.</translation>
    </message>
    <message>
        <source>Calendars begin in 1990: no work is counted before.</source>
        <translation>Les calendriers commencent en 1990 : aucun travail n’est compté avant.</translation>
    </message>
    <message>
        <source>Doesn&apos;t fit in “%1”: finishes %2 after it ends.</source>
        <translation>N’entre pas dans « %1 » : se termine %2 après sa fin.</translation>
    </message>
    <message>
        <source>%1, %2 to %3, are days off.</source>
        <translation>%1, du %2 au %3, n’est pas travaillé.</translation>
    </message>
    <message>
        <source>Those who are assigned to it have no time left until %1. It stays where it is.</source>
        <translation>Les personnes qui y sont affectées n’ont plus de temps jusqu’au %1. Cela reste où c’est.</translation>
    </message>
    <message>
        <source>It waits for what is put off and moves along, whether its people have time then or not. Level all challenges to see to that.</source>
        <translation>Cela attend ce qui est reporté et bouge avec, que ses gens aient le temps ou non. Nivelez tous les défis pour en tenir compte.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Stands in the history beside what you change</source>
        <translation>Figure dans l’historique à côté de ce que vous changez</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins d’animation</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Arrêté; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The printer %1 could not be started. Check that it is on, or save a PDF instead.</source>
        <translation>L’imprimante %1 n’a pas démarré. Vérifiez qu’elle est allumée, ou enregistrez un PDF.</translation>
    </message>
    <message>
        <source>The printer stopped taking pages. Check it, and print the rest again.</source>
        <translation>L’imprimante a cessé de prendre des pages. Vérifiez-la et réimprimez le reste.</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>Can&apos;t be taken</source>
        <translation>Ne peut être pris</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>Ligne %1, %2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>À savoir</translation>
    </message>
</context>
<context>
    <name>RatingForm</name>
    <message>
        <source>Reason for the score of %1</source>
        <translation>Motif de la note pour %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Évaluateur</translation>
    </message>
    <message>
        <source>I have a conflict of interest</source>
        <translation>J’ai un conflit d’intérêts</translation>
    </message>
    <message>
        <source>What the conflict is, or any other word</source>
        <translation>Nature du conflit ou autre remarque</translation>
    </message>
    <message>
        <source>Note on the rating</source>
        <translation>Remarque sur l’évaluation</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Garder en ébauche</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>%1 has kept a draft, which only they see. What you keep or hand in here takes its place.</source>
        <translation>%1 a gardé une ébauche, que personne d’autre ne voit. Ce que vous gardez ou remettez ici la remplace.</translation>
    </message>
    <message>
        <source>%1 handed in a rating on %2. To rate again, score it anew: the new rating counts, and the one before stays on record.</source>
        <translation>%1 a remis une évaluation le %2. Pour évaluer de nouveau, notez à neuf : la nouvelle évaluation compte et la précédente reste au dossier.</translation>
    </message>
    <message>
        <source>What was begun for %1 is kept. Choose them as the rater to go on.</source>
        <translation>Ce qui a été commencé pour %1 est conservé. Choisissez cette personne pour continuer.</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Show: %1</source>
        <translation>Montrer : %1</translation>
    </message>
    <message>
        <source>%1: none yet</source>
        <translation>%1 : aucun pour l’instant</translation>
    </message>
    <message>
        <source>Write down the first</source>
        <translation>Noter le premier</translation>
    </message>
    <message>
        <source>It can be undone. Rows copied from a spreadsheet can be pasted into the table.</source>
        <translation>Cela s’annule. Des lignes copiées d’une feuille de calcul se collent dans la table.</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>Supprimer des lignes</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Exporter la table…</translation>
    </message>
    <message>
        <source>%1 shown, %2 selected</source>
        <translation>%1 affichés, %2 sélectionnés</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Filtrer par texte</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Nouveau : %1</translation>
    </message>
    <message>
        <source>Filter: %1.</source>
        <translation>Filtre : %1.</translation>
    </message>
</context>
<context>
    <name>ReindexCommand</name>
    <message>
        <source>makes the search index of a file anew</source>
        <translation>refait l’index de recherche d’un fichier</translation>
    </message>
    <message>
        <source>the portfolio</source>
        <translation>le portefeuille</translation>
    </message>
    <message>
        <source>%1: the search index was made anew.</source>
        <translation>%1&#xa0;: l’index de recherche a été refait.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>That the following be approved: %1.</source>
        <translation>Que ce qui suit soit approuvé : %1.</translation>
    </message>
    <message>
        <source>Innovation portfolio</source>
        <translation>Portefeuille d’innovation</translation>
    </message>
    <message>
        <source>Innovation portfolio: board pack</source>
        <translation>Portefeuille d’innovation : dossier du conseil</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>En date du</translation>
    </message>
    <message>
        <source>Place and time</source>
        <translation>Lieu et heure</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Changements depuis</translation>
    </message>
    <message numerus="yes">
        <source>%n challenges, by stage</source>
        <translation>
            <numerusform>%n défi, par étape</numerusform>
            <numerusform>%n défis, par étape</numerusform>
        </translation>
    </message>
    <message>
        <source>The portfolio holds no challenges yet.</source>
        <translation>Le portefeuille ne contient pas encore de défis.</translation>
    </message>
    <message>
        <source>No decisions requested</source>
        <translation>Aucune décision demandée</translation>
    </message>
    <message>
        <source>Nothing needs to be decided at this meeting.</source>
        <translation>Rien n’est à décider à cette rencontre.</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions requested</source>
        <translation>
            <numerusform>%n décision demandée</numerusform>
            <numerusform>%n décisions demandées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, page %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>d’ici le %1</translation>
    </message>
    <message>
        <source>In this pack</source>
        <translation>Dans ce dossier</translation>
    </message>
    <message>
        <source>Status is given as a shape, a word and a reason.</source>
        <translation>L’état est donné par une forme, un mot et une raison.</translation>
    </message>
    <message>
        <source>Amounts in %1.</source>
        <translation>Montants en %1.</translation>
    </message>
    <message>
        <source>%1: board pack</source>
        <translation>%1 : dossier du conseil</translation>
    </message>
    <message>
        <source>Pipeline and funnel</source>
        <translation>Cheminement et entonnoir</translation>
    </message>
    <message>
        <source>Status of all challenges</source>
        <translation>État de tous les défis</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Échéancier</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>What ended, and why</source>
        <translation>Ce qui a pris fin, et pourquoi</translation>
    </message>
    <message>
        <source>Decisions since %1</source>
        <translation>Décisions depuis le %1</translation>
    </message>
    <message>
        <source>Decisions taken</source>
        <translation>Décisions prises</translation>
    </message>
    <message>
        <source>One-page summaries</source>
        <translation>Résumés d’une page</translation>
    </message>
    <message>
        <source>Method and definitions</source>
        <translation>Méthode et définitions</translation>
    </message>
    <message>
        <source>No challenges yet.</source>
        <translation>Pas encore de défis.</translation>
    </message>
    <message>
        <source>No reason given yet.</source>
        <translation>Aucune raison donnée encore.</translation>
    </message>
    <message>
        <source>%1 d late</source>
        <translation>%1 j de retard</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Nouveau le %1</translation>
    </message>
    <message>
        <source>Worse:</source>
        <translation>Pire :</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>était %1</translation>
    </message>
    <message>
        <source>Better:</source>
        <translation>Mieux :</translation>
    </message>
    <message>
        <source>Was %1</source>
        <translation>Était %1</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Aucun changement</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>En date du %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 de %2</translation>
    </message>
    <message>
        <source>No gate ahead</source>
        <translation>Aucun passage à venir</translation>
    </message>
    <message>
        <source>Criteria and evidence</source>
        <translation>Critères et preuves</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>This gate has no criteria.</source>
        <translation>Ce passage n’a pas de critères.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Reason and conditions:</source>
        <translation>Raison et conditions :</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>au %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dès le %1</translation>
    </message>
    <message>
        <source>No sponsor named.</source>
        <translation>Aucun parrain nommé.</translation>
    </message>
    <message>
        <source>Sponsor %1.</source>
        <translation>Parrain : %1.</translation>
    </message>
    <message>
        <source>Owner %1.</source>
        <translation>Responsable : %1.</translation>
    </message>
    <message>
        <source>Theme %1.</source>
        <translation>Thème : %1.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>The problem has not been described yet.</source>
        <translation>Le problème n’a pas encore été décrit.</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Ce qui a été essayé</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Rien n’est encore consigné.</translation>
    </message>
    <message>
        <source>Residents and equity</source>
        <translation>Résidents et équité</translation>
    </message>
    <message>
        <source>Affected:</source>
        <translation>Touchés :</translation>
    </message>
    <message>
        <source>Who is affected is not recorded yet.</source>
        <translation>Qui est touché n’est pas encore consigné.</translation>
    </message>
    <message>
        <source>Causes and outcomes</source>
        <translation>Causes et résultats</translation>
    </message>
    <message>
        <source>Root causes:</source>
        <translation>Causes profondes :</translation>
    </message>
    <message>
        <source>No readings recorded yet.</source>
        <translation>Aucune mesure consignée encore.</translation>
    </message>
    <message>
        <source>Milestones, to %1</source>
        <translation>Jalons, jusqu’au %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>Demo day</source>
        <translation>Journée de démonstration</translation>
    </message>
    <message>
        <source>No milestones are planned in this time.</source>
        <translation>Aucun jalon n’est prévu dans cette période.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Top three risks</source>
        <translation>Trois principaux risques</translation>
    </message>
    <message>
        <source>likelihood × impact, response, owner</source>
        <translation>probabilité × incidence, réponse, responsable</translation>
    </message>
    <message>
        <source>No open risks are recorded.</source>
        <translation>Aucun risque ouvert n’est consigné.</translation>
    </message>
    <message>
        <source>No response yet.</source>
        <translation>Pas encore de réponse.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Prize %1.</source>
        <translation>Prix : %1.</translation>
    </message>
    <message>
        <source>No budget is recorded yet. </source>
        <translation>Aucun budget n’est encore consigné. </translation>
    </message>
    <message>
        <source>Fiscal year %1.</source>
        <translation>Exercice %1.</translation>
    </message>
    <message>
        <source>Who works on it</source>
        <translation>Qui y travaille</translation>
    </message>
    <message>
        <source>Partners: %1.</source>
        <translation>Partenaires : %1.</translation>
    </message>
    <message>
        <source>No external team or partner.</source>
        <translation>Ni équipe externe ni partenaire.</translation>
    </message>
    <message>
        <source>Decided so far</source>
        <translation>Décidé jusqu’ici</translation>
    </message>
    <message>
        <source>Decision requested</source>
        <translation>Décision demandée</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>Proposé par</translation>
    </message>
    <message>
        <source>Seconded by</source>
        <translation>Appuyé par</translation>
    </message>
    <message>
        <source>No decision requested</source>
        <translation>Aucune décision demandée</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>fermé le %1</translation>
    </message>
    <message>
        <source>Next is the %1: %2.</source>
        <translation>Ensuite vient : %1, %2.</translation>
    </message>
    <message>
        <source>This summary is for information.</source>
        <translation>Ce résumé est pour information.</translation>
    </message>
    <message>
        <source>%1: one-page summary</source>
        <translation>%1 : résumé d’une page</translation>
    </message>
    <message>
        <source>Challenge without a title</source>
        <translation>Défi sans titre</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>Adoptée</translation>
    </message>
    <message>
        <source>Carried as amended</source>
        <translation>Adoptée avec amendements</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Reportée</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Challenge and sponsor</source>
        <translation>Défi et parrain</translation>
    </message>
    <message>
        <source>Status and reason</source>
        <translation>État et raison</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis le %1</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>No sponsor named</source>
        <translation>Aucun parrain nommé</translation>
    </message>
    <message>
        <source>late: working days past the date</source>
        <translation>retard : jours ouvrables après la date</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteinte</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Ont continué</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Jours (médiane)</translation>
    </message>
    <message>
        <source>Reached: challenges that are or were in the stage or beyond it. Went on: the share that reached the next stage. Median days: in the stage, of those that left it; of those still in it if none did.</source>
        <translation>Atteinte : défis qui sont ou étaient à l’étape ou au-delà. Ont continué : part de ceux qui ont atteint l’étape suivante. Jours (médiane) : à l’étape, pour ceux qui l’ont quittée; pour ceux qui y sont encore si aucun ne l’a quittée.</translation>
    </message>
    <message>
        <source>%1 holds %2 challenges; its limit is %3.</source>
        <translation>%1 contient %2 défis; sa limite est %3.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Défi</translation>
    </message>
    <message>
        <source>Likelihood × impact</source>
        <translation>Probabilité × impact</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Owner and review</source>
        <translation>Responsable et révision</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Sans responsable</translation>
    </message>
    <message>
        <source>No response recorded yet</source>
        <translation>Aucune réponse consignée encore</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>Du et au</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Agreement ends</source>
        <translation>Fin de l’entente</translation>
    </message>
    <message>
        <source>Team not chosen yet</source>
        <translation>Équipe pas encore choisie</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>pas commencée</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No stints are recorded.</source>
        <translation>Aucune résidence n’est consignée.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>No reason recorded.</source>
        <translation>Aucune raison consignée.</translation>
    </message>
    <message>
        <source>Nothing has been closed yet.</source>
        <translation>Rien n’a encore été fermé.</translation>
    </message>
    <message>
        <source>Stopping is a good result when the evidence says so: what was learned is kept, and the money and people are free.</source>
        <translation>Arrêter est un bon résultat quand les preuves le disent : la leçon est gardée, l’argent et les gens sont libres.</translation>
    </message>
    <message>
        <source>Condition: </source>
        <translation>Condition : </translation>
    </message>
    <message>
        <source>No decisions were taken since %1.</source>
        <translation>Aucune décision n’a été prise depuis le %1.</translation>
    </message>
    <message>
        <source>No decisions have been taken yet.</source>
        <translation>Aucune décision n’a encore été prise.</translation>
    </message>
    <message>
        <source>Date and number</source>
        <translation>Date et numéro</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Stages and gates</source>
        <translation>Étapes et passages</translation>
    </message>
    <message>
        <source>What happens in it</source>
        <translation>Ce qui s’y passe</translation>
    </message>
    <message>
        <source>It leaves through its gate when</source>
        <translation>Le passage s’ouvre quand</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Définitions</translation>
    </message>
    <message>
        <source>Status.</source>
        <translation>État.</translation>
    </message>
    <message>
        <source>A word, a shape and one sentence of reason, given by the owner of the challenge. Unknown means that nobody has judged it yet.</source>
        <translation>Un mot, une forme et une phrase de raison, donnés par le responsable du défi. Inconnu veut dire que personne n’en a encore jugé.</translation>
    </message>
    <message>
        <source>Gate.</source>
        <translation>Passage.</translation>
    </message>
    <message>
        <source>A decision by a named person on a date: go, go with conditions, adapt, hold or stop. It is kept with the evidence as it stood. A later decision can replace it; it is never erased.</source>
        <translation>Une décision d’une personne nommée à une date : aller de l’avant, avec conditions, adapter, suspendre ou arrêter. Elle est gardée avec les preuves telles qu’elles étaient. Une décision ultérieure peut la remplacer; elle n’est jamais effacée.</translation>
    </message>
    <message>
        <source>Stint.</source>
        <translation>Résidence.</translation>
    </message>
    <message>
        <source>An external team that works with a city department on a challenge for a number of weeks, ending with a demo day.</source>
        <translation>Une équipe externe qui travaille avec un service municipal sur un défi pendant un nombre de semaines, jusqu’à une journée de démonstration.</translation>
    </message>
    <message>
        <source>Late.</source>
        <translation>Retard.</translation>
    </message>
    <message>
        <source>Working days past the planned date, by the city&apos;s calendar.</source>
        <translation>Jours ouvrables après la date prévue, selon le calendrier de la ville.</translation>
    </message>
    <message>
        <source>Dates.</source>
        <translation>Dates.</translation>
    </message>
    <message>
        <source>Planned dates are computed from the plan: lengths, links, constraints and the calendars of those who do the work.</source>
        <translation>Les dates prévues sont calculées du plan : durées, liens, contraintes et calendriers de ceux qui font le travail.</translation>
    </message>
    <message>
        <source>W%1 of %2</source>
        <translation>S%1 de %2</translation>
    </message>
    <message>
        <source>Timeline, %1 to %2</source>
        <translation>Échéancier, %1 à %2</translation>
    </message>
    <message>
        <source>Challenge, status, next due</source>
        <translation>Défi, état, prochaine échéance</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Feuille %1 de %2</translation>
    </message>
    <message>
        <source>Gate decided</source>
        <translation>Passage décidé</translation>
    </message>
    <message>
        <source>Next gate</source>
        <translation>Prochain passage</translation>
    </message>
    <message>
        <source>Later gate</source>
        <translation>Passage ultérieur</translation>
    </message>
    <message>
        <source>Stint, done and to do</source>
        <translation>Résidence, faite et à faire</translation>
    </message>
    <message>
        <source>Next milestone</source>
        <translation>Prochain jalon</translation>
    </message>
    <message>
        <source>Late milestone</source>
        <translation>Jalon en retard</translation>
    </message>
    <message>
        <source>Pale: planned</source>
        <translation>Pâle : prévu</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <translation>remplacée par %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>No gate leads out of this stage.</source>
        <translation>Aucun passage ne mène hors de cette étape.</translation>
    </message>
    <message numerus="yes">
        <source>for %n weeks from %1.</source>
        <translation>
            <numerusform>pour %n semaine dès le %1.</numerusform>
            <numerusform>pour %n semaines dès le %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on track</source>
        <translation>
            <numerusform>en bonne voie</numerusform>
            <numerusform>en bonne voie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at risk</source>
        <translation>
            <numerusform>à risque</numerusform>
            <numerusform>à risque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>off track</source>
        <translation>
            <numerusform>déraillé</numerusform>
            <numerusform>déraillés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unknown</source>
        <translation>
            <numerusform>inconnu</numerusform>
            <numerusform>inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>closed: %1, %2</source>
        <translation>
            <numerusform>fermé : %1, %2</numerusform>
            <numerusform>fermés : %1, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adopted</source>
        <translation>
            <numerusform>%n adopté</numerusform>
            <numerusform>%n adoptés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n arrêté</numerusform>
            <numerusform>%n arrêtés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worse</source>
        <translation>
            <numerusform>%n pire</numerusform>
            <numerusform>%n pires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed stage</source>
        <translation>
            <numerusform>%n a changé d’étape</numerusform>
            <numerusform>%n ont changé d’étape</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Montre</translation>
    </message>
    <message numerus="yes">
        <source>closed</source>
        <translation>
            <numerusform>fermé</numerusform>
            <numerusform>fermés</numerusform>
        </translation>
    </message>
    <message>
        <source>agreed: %1</source>
        <translation>convenu : %1</translation>
    </message>
    <message>
        <source>Nothing is planned yet, so there is no timeline to show.</source>
        <translation>Rien n’est encore planifié; il n’y a donc pas d’échéancier à montrer.</translation>
    </message>
    <message numerus="yes">
        <source>Challenge, status, next due (%n without a plan left out)</source>
        <translation>
            <numerusform>Défi, état, échéance (%n sans plan omis)</numerusform>
            <numerusform>Défi, état, échéance (%n sans plan omis)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, auparavant %2</translation>
    </message>
    <message>
        <source>In %1 now</source>
        <translation>Maintenant à %1</translation>
    </message>
    <message>
        <source>%1 (condition of %2)</source>
        <translation>%1 (condition de %2)</translation>
    </message>
    <message>
        <source>Decisions to take</source>
        <translation>Décisions à prendre</translation>
    </message>
    <message>
        <source>Gates to decide</source>
        <translation>Passages à décider</translation>
    </message>
    <message>
        <source>Decided at gates and moved</source>
        <translation>Décidés aux passages et déplacés</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>État changé</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Actions due</source>
        <translation>Actions à échéance</translation>
    </message>
    <message>
        <source>Open conditions</source>
        <translation>Conditions ouvertes</translation>
    </message>
    <message>
        <source>Risks, grave or graver</source>
        <translation>Risques graves ou aggravés</translation>
    </message>
    <message>
        <source>Open issues</source>
        <translation>Problèmes ouverts</translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <translation>Ce qui a changé depuis le %1</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>How challenges compare</source>
        <translation>Comparaison des défis</translation>
    </message>
    <message>
        <source>Actions and issues</source>
        <translation>Actions et problèmes</translation>
    </message>
    <message>
        <source>Scale-up</source>
        <translation>Mise à l’échelle</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Nothing changed since %1.</source>
        <translation>Rien n’a changé depuis %1.</translation>
    </message>
    <message>
        <source>Since %1:</source>
        <translation>Depuis %1&#xa0;:</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>By “%1”; the mean of all raters.</source>
        <translation>Selon «&#xa0;%1&#xa0;»&#xa0;; moyenne de tous les évaluateurs.</translation>
    </message>
    <message>
        <source>Nobody saw the others&apos; scores before all had rated.</source>
        <translation>Personne n’a vu les notes des autres avant que tous aient noté.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Raters from, to</source>
        <translation>Évaluateurs, de – à</translation>
    </message>
    <message>
        <source>Furthest apart on</source>
        <translation>Plus grand écart</translation>
    </message>
    <message>
        <source>one rater</source>
        <translation>un évaluateur</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>If “%1” weighed 10 points more, the order would hold.</source>
        <translation>Si «&#xa0;%1&#xa0;» pesait 10 points de plus, l’ordre resterait le même.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de %2 à %3</translation>
    </message>
    <message>
        <source>If “%1” weighed 10 points more, places would change: %2.</source>
        <translation>Si «&#xa0;%1&#xa0;» pesait 10 points de plus, des rangs changeraient&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>condition of %1</source>
        <translation>condition de %1</translation>
    </message>
    <message>
        <source>No action is due in the next 60 days.</source>
        <translation>Aucune action n’est à échéance dans les 60 prochains jours.</translation>
    </message>
    <message numerus="yes">
        <source>%n more actions are due later.</source>
        <translation>
            <numerusform>%n autre action est à échéance plus tard.</numerusform>
            <numerusform>%n autres actions sont à échéance plus tard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Conditions still open</source>
        <translation>Conditions encore ouvertes</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Examinateur</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Votes of reviewers</source>
        <translation>Votes des examinateurs</translation>
    </message>
    <message>
        <source>Can&apos;t be adopted yet:</source>
        <translation>Ne peut pas encore être adopté&#xa0;:</translation>
    </message>
    <message>
        <source>%1 of %2 adopted</source>
        <translation>%1 sur %2 adoptés</translation>
    </message>
    <message>
        <source>, target met</source>
        <translation>, cible atteinte</translation>
    </message>
    <message>
        <source>, missed: it was due on %1</source>
        <translation>, cible manquée&#xa0;: échéance le %1</translation>
    </message>
    <message>
        <source>, due by %1</source>
        <translation>, d’ici le %1</translation>
    </message>
    <message>
        <source>No target set</source>
        <translation>Aucune cible fixée</translation>
    </message>
    <message>
        <source>None open</source>
        <translation>Aucun ouvert</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 par an</translation>
    </message>
    <message>
        <source>Wave %1: %2 of %3 live</source>
        <translation>Vague %1&#xa0;: %2 sur %3 en service</translation>
    </message>
    <message>
        <source>, planned to %1</source>
        <translation>, prévu jusqu’au %1</translation>
    </message>
    <message numerus="yes">
        <source>(%n late)</source>
        <translation>
            <numerusform>(%n en retard)</numerusform>
            <numerusform>(%n en retard)</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand-over: %1 of %2 done</source>
        <translation>Transfert&#xa0;: %1 sur %2 faits</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 personnes sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>No check planned</source>
        <translation>Aucune vérification prévue</translation>
    </message>
    <message>
        <source>Check due on %1</source>
        <translation>Vérification prévue le %1</translation>
    </message>
    <message>
        <source>Check late: it was due on %1</source>
        <translation>Vérification en retard&#xa0;: prévue le %1</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>Vérifié le %1</translation>
    </message>
    <message>
        <source>Where the office sits:</source>
        <translation>Rattachement du bureau&#xa0;:</translation>
    </message>
    <message>
        <source>Reports to:</source>
        <translation>Relève de&#xa0;:</translation>
    </message>
    <message>
        <source>Advisory councils:</source>
        <translation>Conseils consultatifs&#xa0;:</translation>
    </message>
    <message>
        <source>Advisers:</source>
        <translation>Conseillers&#xa0;:</translation>
    </message>
    <message>
        <source>Fellows:</source>
        <translation>Boursiers&#xa0;:</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Open challenges</source>
        <translation>Défis ouverts</translation>
    </message>
    <message>
        <source>Budget of the open ones</source>
        <translation>Budget des défis ouverts</translation>
    </message>
    <message>
        <source>serves: %1</source>
        <translation>sert&#xa0;: %1</translation>
    </message>
    <message>
        <source>No priorities are recorded.</source>
        <translation>Aucune priorité n’est consignée.</translation>
    </message>
    <message>
        <source>no theme</source>
        <translation>sans thème</translation>
    </message>
    <message>
        <source>Open challenges that serve no priority: %1.</source>
        <translation>Défis ouverts qui ne servent aucune priorité&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Owner and funding</source>
        <translation>Responsable et financement</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Déploiement</translation>
    </message>
    <message>
        <source>Uptake</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Benefit after adoption</source>
        <translation>Bénéfice après l’adoption</translation>
    </message>
    <message>
        <source>Nothing has been taken over by a department yet.</source>
        <translation>Aucun service n’a encore rien repris.</translation>
    </message>
    <message>
        <source>What these cost every year: %1.</source>
        <translation>Coût annuel de l’ensemble&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The portfolio</source>
        <translation>Le portefeuille</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui s’est dit</translation>
    </message>
    <message>
        <source>Nothing was written down.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Motion</translation>
    </message>
    <message>
        <source>No decisions were taken.</source>
        <translation>Aucune décision n’a été prise.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>No actions were agreed.</source>
        <translation>Aucune action n’a été convenue.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochain</translation>
    </message>
    <message>
        <source>The file has nothing to go through.</source>
        <translation>Le fichier n’a rien à passer en revue.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Procès-verbal</translation>
    </message>
    <message>
        <source>Draft: the stocktake has not been closed yet.</source>
        <translation>Ébauche&#xa0;: le bilan n’est pas encore clos.</translation>
    </message>
    <message>
        <source>Chair:</source>
        <translation>Présidence&#xa0;:</translation>
    </message>
    <message>
        <source>Present:</source>
        <translation>Présents&#xa0;:</translation>
    </message>
    <message>
        <source>Next stocktake:</source>
        <translation>Prochain bilan&#xa0;:</translation>
    </message>
    <message>
        <source>Ranks are among all challenges of the portfolio.</source>
        <translation>Les rangs sont établis parmi tous les défis du portefeuille.</translation>
    </message>
    <message>
        <source>Counted over all challenges of the portfolio.</source>
        <translation>Compté sur tous les défis du portefeuille.</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Impact: %1</source>
        <translation>Incidence : %1</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Reason and votes</source>
        <translation>Motif et votes</translation>
    </message>
    <message>
        <source>Decided before</source>
        <translation>Décisions antérieures</translation>
    </message>
    <message>
        <source>%1 (dissent): %2</source>
        <translation>%1 (dissidence)&#xa0;: %2</translation>
    </message>
    <message>
        <source>Stints</source>
        <translation>Résidences</translation>
    </message>
    <message>
        <source>Gates decided in</source>
        <translation>Passages décidés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Long in their stage</source>
        <translation>Longtemps dans leur étape</translation>
    </message>
    <message numerus="yes">
        <source>In %1 since %2, limit %n days</source>
        <translation>
            <numerusform>À l&apos;étape %1 depuis le %2, limite de %n jour</numerusform>
            <numerusform>À l&apos;étape %1 depuis le %2, limite de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Conditions: %1.</source>
        <translation>Conditions : %1.</translation>
    </message>
    <message>
        <source>As the file was on</source>
        <translation>Le fichier au</translation>
    </message>
    <message>
        <source>The file&apos;s history begins after this stocktake. What was on the agenda is not known, but for what was decided there.</source>
        <translation>L’historique du fichier commence après ce bilan. On ignore ce qui était à l’ordre du jour, sauf ce qui y a été décidé.</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Nouveau ici</translation>
    </message>
</context>
<context>
    <name>ReportChoices</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Board pack</source>
        <translation>Dossier du conseil</translation>
    </message>
    <message>
        <source>One-page summary</source>
        <translation>Résumé d’une page</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Échéancier</translation>
    </message>
    <message>
        <source>Gate paper</source>
        <translation>Document de passage</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Défi</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Tabloid</source>
        <translation>Tabloïd</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>The filter is set above the challenges and the timeline.</source>
        <translation>Le filtre se règle au-dessus des défis et de l’échéancier.</translation>
    </message>
    <message>
        <source>Say what changed since</source>
        <translation>Dire ce qui a changé depuis</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Changements depuis</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>What ended</source>
        <translation>Ce qui a pris fin</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>One-page summaries</source>
        <translation>Résumés d’une page</translation>
    </message>
    <message>
        <source>Method and definitions</source>
        <translation>Méthode et définitions</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n filtered challenges</source>
        <translation>
            <numerusform>Seulement le défi filtré (%n)</numerusform>
            <numerusform>Seulement les %n défis filtrés</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the filtered challenges</source>
        <translation>Seulement les défis filtrés</translation>
    </message>
    <message>
        <source>Stocktake agenda</source>
        <translation>Ordre du jour du bilan</translation>
    </message>
    <message>
        <source>Stocktake minutes</source>
        <translation>Procès-verbal du bilan</translation>
    </message>
    <message>
        <source>Stocktake</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>Scale-up</source>
        <translation>Mise à l’échelle</translation>
    </message>
    <message>
        <source>Stints</source>
        <translation>Résidences</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message numerus="yes">
        <source>%1: %n pages</source>
        <translation>
            <numerusform>%1 : %n page</numerusform>
            <numerusform>%1 : %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no stocktake is planned or held; plan one on the page Stocktakes, or import it: stint import FILE TABLE.csv --what stocktakes</source>
        <translation>%1 : aucun bilan n’est prévu ni tenu; prévoyez-en un à la page Bilans, ou importez-le : stint import FILE TABLE.csv --what stocktakes</translation>
    </message>
    <message>
        <source>%1: there is no stocktake %2; `stint list FILE stocktakes` shows them</source>
        <translation>%1 : il n’y a pas de bilan %2; `stint list FILE stocktakes` les montre</translation>
    </message>
    <message>
        <source>board, challenge, gate, timeline, agenda or minutes</source>
        <translation>board, challenge, gate, timeline, agenda ou minutes</translation>
    </message>
    <message>
        <source>name or day of the stocktake of an agenda or minutes; else the next, or the last</source>
        <translation>nom ou jour du bilan d’un ordre du jour ou d’un procès-verbal; sinon le prochain, ou le dernier</translation>
    </message>
    <message>
        <source>--kind is board, challenge, gate, timeline, agenda or minutes</source>
        <translation>--kind est board, challenge, gate, timeline, agenda ou minutes</translation>
    </message>
    <message>
        <source>--%1 is not for --kind %2: it is of all challenges, since the stocktake before</source>
        <translation>--%1 ne va pas avec --kind %2 : il porte sur tous les défis, depuis le bilan précédent</translation>
    </message>
    <message>
        <source>--stocktake is for --kind agenda and minutes</source>
        <translation>--stocktake est pour --kind agenda et minutes</translation>
    </message>
    <message>
        <source>All of it can&apos;t be read on one sheet: larger paper, a shorter time or --only fewer challenges would help.</source>
        <translation>Tout ne peut pas se lire sur une seule feuille : un plus grand papier, une période plus courte ou moins de défis avec --only aideraient.</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 n’a pas pu être écrit : %2. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Aperçu des pages</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 de %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>There is no challenge to print yet.</source>
        <translation>Il n’y a pas encore de défi à imprimer.</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>Mise en page…</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Écriture du PDF</translation>
    </message>
    <message>
        <source>There is no stocktake to print yet.</source>
        <translation>Il n’y a pas encore de bilan à imprimer.</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Rapport : %1</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 vers %2</translation>
    </message>
    <message>
        <source>Conditions: %1</source>
        <translation>Conditions : %1</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <translation>remplacée par %1</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>decision, gate</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>RiskField</name>
    <message>
        <source>growing: %1</source>
        <translation>croissent : %1</translation>
    </message>
    <message>
        <source>shrinking: %1</source>
        <translation>décroissent : %1</translation>
    </message>
    <message>
        <source>Likelihood: %1, impact: %2</source>
        <translation>Probabilité : %1, incidence : %2</translation>
    </message>
    <message>
        <source>rating: %1</source>
        <translation>cote : %1</translation>
    </message>
    <message>
        <source>open risks: %1</source>
        <translation>risques ouverts : %1</translation>
    </message>
</context>
<context>
    <name>RiskMatrix</name>
    <message>
        <source>Risks by likelihood and impact</source>
        <translation>Risques par probabilité et incidence</translation>
    </message>
    <message>
        <source>Open risks. A field shows its own in the list; pressed again, all.</source>
        <translation>Risques ouverts. Une case n’affiche que les siens dans la liste ; un deuxième clic les affiche tous.</translation>
    </message>
    <message>
        <source>Likelihood: %1</source>
        <translation>Probabilité : %1</translation>
    </message>
    <message>
        <source>Impact: %1</source>
        <translation>Incidence : %1</translation>
    </message>
</context>
<context>
    <name>RisksTab</name>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Add a risk</source>
        <translation>Ajouter un risque</translation>
    </message>
    <message>
        <source>Nothing is written down yet. What could keep this challenge from working, how likely is it, and who watches it?</source>
        <translation>Rien n’est encore écrit. Qu’est-ce qui pourrait faire échouer ce défi, quelle en est la probabilité, et qui le surveille?</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n rows</source>
        <translation>
            <numerusform>%1, %n ligne</numerusform>
            <numerusform>%1, %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n rows</source>
        <translation>
            <numerusform>ajouter %n ligne</numerusform>
            <numerusform>ajouter %n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowsPanel</name>
    <message>
        <source>Delete rows</source>
        <translation>Supprimer les lignes</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Nouveau : %1</translation>
    </message>
</context>
<context>
    <name>SalvageCommand</name>
    <message>
        <source>saves what can be read of a damaged file into a new one</source>
        <translation>sauve ce qui se lit d’un fichier endommagé dans un nouveau</translation>
    </message>
    <message>
        <source>the damaged portfolio; it stays as it is</source>
        <translation>le portefeuille endommagé; il reste tel quel</translation>
    </message>
    <message>
        <source>the new portfolio</source>
        <translation>le nouveau portefeuille</translation>
    </message>
    <message>
        <source>Lost:</source>
        <translation>Perdu :</translation>
    </message>
    <message numerus="yes">
        <source>%n rows saved in %1.</source>
        <translation>
            <numerusform>%n ligne sauvée dans %1.</numerusform>
            <numerusform>%n lignes sauvées dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleCommand</name>
    <message>
        <source>the portfolio</source>
        <translation>le portefeuille</translation>
    </message>
    <message>
        <source>only this challenge</source>
        <translation>ce défi seulement</translation>
    </message>
    <message>
        <source>There is no challenge with the code %1 in %2.</source>
        <translation>Il n’y a pas de défi au code %1 dans %2.</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critique</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Défi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>shows when every plan item starts and finishes, and why</source>
        <translation>montre quand chaque élément du plan commence et finit, et pourquoi</translation>
    </message>
    <message>
        <source>compares with this baseline</source>
        <translation>compare avec ce plan de référence</translation>
    </message>
    <message>
        <source>%1: there is no baseline %2; `stint list FILE baselines` shows them</source>
        <translation>%1 : il n’y a pas de plan de référence %2 ; `stint list FILE baselines` les montre</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>Start ±</source>
        <translation>Début ±</translation>
    </message>
    <message>
        <source>Finish ±</source>
        <translation>Fin ±</translation>
    </message>
</context>
<context>
    <name>ScoreActions</name>
    <message>
        <source>Hand in the rating</source>
        <translation>Remettre l’évaluation</translation>
    </message>
    <message>
        <source>Keep the rating as a draft</source>
        <translation>Garder l’évaluation en ébauche</translation>
    </message>
    <message>
        <source>Ask somebody to rate…</source>
        <translation>Demander une évaluation…</translation>
    </message>
    <message>
        <source>Add a scoring model: weighted criteria</source>
        <translation>Ajouter un modèle de notation&#xa0;: critères pondérés</translation>
    </message>
    <message>
        <source>Add a scoring model: RICE</source>
        <translation>Ajouter un modèle de notation&#xa0;: RICE</translation>
    </message>
</context>
<context>
    <name>ScoreRows</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1, far apart: talk about it</source>
        <translation>%1, grand écart&#xa0;: à discuter</translation>
    </message>
    <message>
        <source>has not rated yet</source>
        <translation>n’a pas encore évalué</translation>
    </message>
    <message>
        <source>conflict of interest</source>
        <translation>conflit d’intérêts</translation>
    </message>
    <message>
        <source>conflict of interest: %1</source>
        <translation>conflit d’intérêts&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, an earlier round</source>
        <translation>%1, un tour antérieur</translation>
    </message>
    <message>
        <source>Hide scores</source>
        <translation>Masquer les notes</translation>
    </message>
    <message>
        <source>Show scores</source>
        <translation>Voir les notes</translation>
    </message>
    <message>
        <source>By criterion</source>
        <translation>Par critère</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>Évaluateurs</translation>
    </message>
</context>
<context>
    <name>ScoresTab</name>
    <message>
        <source>Your rating</source>
        <translation>Votre évaluation</translation>
    </message>
    <message>
        <source>What the raters make of it</source>
        <translation>Ce qu’en pensent les évaluateurs</translation>
    </message>
    <message>
        <source>Scoring model</source>
        <translation>Modèle de notation</translation>
    </message>
    <message>
        <source>Who is to rate it</source>
        <translation>Qui doit l’évaluer</translation>
    </message>
    <message>
        <source>Ask to rate</source>
        <translation>Demander d’évaluer</translation>
    </message>
    <message>
        <source>Add weighted criteria</source>
        <translation>Ajouter des critères pondérés</translation>
    </message>
    <message>
        <source>Add RICE</source>
        <translation>Ajouter RICE</translation>
    </message>
    <message>
        <source>No scoring model yet</source>
        <translation>Pas encore de modèle de notation</translation>
    </message>
    <message>
        <source>Several people score each challenge by the same criteria. Nobody sees the others&apos; scores before all have rated.</source>
        <translation>Plusieurs personnes notent chaque défi selon les mêmes critères. Personne ne voit les notes des autres avant que tous aient évalué.</translation>
    </message>
    <message>
        <source>Weighted criteria</source>
        <translation>Critères pondérés</translation>
    </message>
    <message>
        <source>Impact, feasibility, desirability, urgency and equity, out of 100.</source>
        <translation>Impact, faisabilité, désirabilité, urgence et équité, sur 100.</translation>
    </message>
    <message>
        <source>RICE</source>
        <translation>RICE</translation>
    </message>
    <message>
        <source>Reach times impact times confidence, divided by effort.</source>
        <translation>Portée fois impact fois confiance, divisé par l’effort.</translation>
    </message>
    <message>
        <source>Nobody has rated it yet. Rate it at the left, or ask others to.</source>
        <translation>Personne ne l’a encore évalué. Évaluez-le à gauche, ou demandez à d’autres de le faire.</translation>
    </message>
    <message>
        <source>%1 of %2 have rated. The scores are shown when all have.</source>
        <translation>%1 sur %2 ont évalué. Les notes s’affichent quand tous l’ont fait.</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Note %1</translation>
    </message>
    <message>
        <source>, raters from %1 to %2</source>
        <translation>, évaluateurs de %1 à %2</translation>
    </message>
    <message>
        <source>; rank %1 of %2 open challenges with a score</source>
        <translation>&#xa0;; rang %1 sur %2 défis ouverts notés</translation>
    </message>
    <message>
        <source>What was rated gives no score: something is missing.</source>
        <translation>L’évaluation ne donne pas de note&#xa0;: il manque quelque chose.</translation>
    </message>
    <message>
        <source>The rating is handed in.</source>
        <translation>L’évaluation est remise.</translation>
    </message>
    <message>
        <source>The draft is kept.</source>
        <translation>L’ébauche est gardée.</translation>
    </message>
    <message>
        <source>Choose somebody who is among the people.</source>
        <translation>Choisissez une personne de la liste des personnes.</translation>
    </message>
    <message>
        <source>Add a scoring model first: raters score by it.</source>
        <translation>Ajoutez d’abord un modèle de notation&#xa0;: les évaluateurs notent d’après lui.</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>Say what the conflict of interest is: it is kept with the rating.</source>
        <translation>Dites quel est le conflit d’intérêts&#xa0;: il est gardé avec l’évaluation.</translation>
    </message>
    <message>
        <source>Say on which day this was rated.</source>
        <translation>Dites quel jour l’évaluation a été faite.</translation>
    </message>
    <message>
        <source>This scoring model has no criteria yet. Add them on the Set-up page.</source>
        <translation>Ce modèle de notation n’a pas encore de critères. Ajoutez-les dans la page Réglages.</translation>
    </message>
    <message>
        <source>“%1” is not scored yet.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas encore noté.</translation>
    </message>
    <message>
        <source>“%1” is scored from %2 to %3.</source>
        <translation>«&#xa0;%1&#xa0;» se note de %2 à %3.</translation>
    </message>
    <message>
        <source>There is no scoring model “%1”.</source>
        <translation>Il n’y a pas de modèle de notation «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>add the scoring model “%1”</source>
        <translation>ajouter le modèle de notation «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Choose the scoring model that they rate by.</source>
        <translation>Choisissez le modèle de notation à utiliser.</translation>
    </message>
    <message>
        <source>All of them have been asked already.</source>
        <translation>Tous ont déjà été invités.</translation>
    </message>
    <message numerus="yes">
        <source>ask for %n ratings by “%1”</source>
        <translation>
            <numerusform>demander %n évaluation selon «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>demander %n évaluations selon «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>That challenge or scoring model is no longer there.</source>
        <translation>Ce défi ou ce modèle de notation n’existe plus.</translation>
    </message>
    <message>
        <source>hand in a rating of %1</source>
        <translation>remettre une évaluation de %1</translation>
    </message>
    <message>
        <source>rate %1</source>
        <translation>évaluer %1</translation>
    </message>
    <message>
        <source>Say who rates.</source>
        <translation>Dites qui évalue.</translation>
    </message>
    <message>
        <source>Score “%1” too: a reason is kept with its score.</source>
        <translation>Notez aussi «&#xa0;%1&#xa0;»&#xa0;: une raison est gardée avec sa note.</translation>
    </message>
</context>
<context>
    <name>SensitivityPanel</name>
    <message numerus="yes">
        <source>up by %n places</source>
        <translation>
            <numerusform>monte de %n rang</numerusform>
            <numerusform>monte de %n rangs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>down by %n places</source>
        <translation>
            <numerusform>descend de %n rang</numerusform>
            <numerusform>descend de %n rangs</numerusform>
        </translation>
    </message>
    <message>
        <source>rank %1 instead of %2</source>
        <translation>rang %1 au lieu de %2</translation>
    </message>
    <message>
        <source>Weighed otherwise:</source>
        <translation>Autre pondération&#xa0;:</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Points of 100 that it weighs more, or less</source>
        <translation>Points sur 100 que le critère pèse de plus ou de moins</translation>
    </message>
    <message>
        <source>points of 100 more</source>
        <translation>points sur 100 de plus</translation>
    </message>
    <message>
        <source>Challenges that would change places</source>
        <translation>Défis qui changeraient de rang</translation>
    </message>
    <message numerus="yes">
        <source>If %1 weighed %n points less</source>
        <translation>
            <numerusform>Si %1 pesait %n point de moins</numerusform>
            <numerusform>Si %1 pesait %n points de moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If %1 weighed %n points more</source>
        <translation>
            <numerusform>Si %1 pesait %n point de plus</numerusform>
            <numerusform>Si %1 pesait %n points de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no scoring model yet, so nothing is ranked.</source>
        <translation>Il n’y a pas encore de modèle de notation, donc rien n’est classé.</translation>
    </message>
    <message>
        <source>%1 multiplies its scores, so that weights don&apos;t count.</source>
        <translation>%1 multiplie ses notes&#xa0;: les poids ne comptent donc pas.</translation>
    </message>
    <message>
        <source>Nothing is ranked yet: no raters have handed in their scores.</source>
        <translation>Rien n’est encore classé&#xa0;: aucun évaluateur n’a remis ses notes.</translation>
    </message>
    <message>
        <source>%1, the order would hold.</source>
        <translation>%1, l’ordre resterait le même.</translation>
    </message>
    <message>
        <source>%1, %2 of %3 would change places:</source>
        <translation>%1, %2 sur %3 changeraient de rang&#xa0;:</translation>
    </message>
    <message>
        <source>How firm is the order?</source>
        <translation>Cet ordre est-il solide&#xa0;?</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Set-up</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>When work is done: the hours of a week and the public holidays. People, organisations and tasks may each follow one.</source>
        <translation>Quand on travaille : les heures d’une semaine et les jours fériés. Personnes, organisations et tâches peuvent chacune en suivre un.</translation>
    </message>
    <message>
        <source>Days that differ from the week of their calendar: closed, or open at other hours.</source>
        <translation>Les jours qui diffèrent de la semaine de leur calendrier : fermés, ou ouverts à d’autres heures.</translation>
    </message>
    <message>
        <source>The way of a challenge from the first idea to its end. A named person decides at each gate whether it goes on.</source>
        <translation>Le chemin d’un défi, de la première idée à sa fin. À chaque passage, une personne désignée décide s’il continue.</translation>
    </message>
    <message>
        <source>Each leads out of a stage. Its criteria are what the decider looks at.</source>
        <translation>Chacun mène hors d’une étape. Ses critères sont ce que regarde la personne qui décide.</translation>
    </message>
    <message>
        <source>What should be true before a challenge leaves its stage: said by a person, or counted from the file.</source>
        <translation>Ce qui devrait être vrai avant qu’un défi quitte son étape : dit par une personne, ou compté dans le fichier.</translation>
    </message>
    <message>
        <source>Fields that your team keeps of every challenge, beyond those that are built in. An import can add them too.</source>
        <translation>Les champs que votre équipe tient pour chaque défi, en plus de ceux du programme. Une importation peut aussi en ajouter.</translation>
    </message>
    <message>
        <source>Pieces of plans that your team begins others with. They are made on the Timeline: select plan items, then Plan, Save as a template.</source>
        <translation>Parties de plans par lesquelles votre équipe en commence d’autres. On les fait dans l’échéancier : sélectionnez des éléments, puis Plan, Enregistrer comme modèle.</translation>
    </message>
    <message>
        <source>Whose portfolio this is, where the office sits and whom it reports to, by which calendar it works and when it is presented.</source>
        <translation>À qui est ce portefeuille, où le bureau est rattaché et de qui il relève, selon quel calendrier il travaille et quand le portefeuille est présenté.</translation>
    </message>
    <message>
        <source>What the mayor wants, and the themes under it. A challenge belongs to one by its theme; renaming a priority renames the theme of its challenges.</source>
        <translation>Ce que veut la mairie, et les thèmes qui s’y rattachent. Un défi s’y rattache par son thème&#xa0;; renommer une priorité renomme le thème de ses défis.</translation>
    </message>
    <message>
        <source>How challenges are compared: weighted criteria out of 100, or a product such as RICE. Several people rate, and nobody sees the others before all have.</source>
        <translation>Comment les défis sont comparés&#xa0;: des critères pondérés sur 100, ou un produit comme RICE. Plusieurs personnes évaluent, et personne ne voit les notes des autres avant que tous l’aient fait.</translation>
    </message>
    <message>
        <source>What is scored, from which number to which, and how much it weighs. One may stand for equity.</source>
        <translation>Ce qui est noté, de quel nombre à quel nombre, et avec quel poids. Un critère peut représenter l’équité.</translation>
    </message>
</context>
<context>
    <name>ShareCommand</name>
    <message>
        <source>--with is a list of money, notes and extras</source>
        <translation>--with est une liste de money, notes et extras</translation>
    </message>
    <message>
        <source>goes: %1</source>
        <translation>part&#xa0;: %1</translation>
    </message>
    <message>
        <source>stays here: %1</source>
        <translation>reste ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>writes a challenge, without people, for another city&apos;s portfolio</source>
        <translation>écrit un défi, sans les personnes, pour le portefeuille d’une autre ville</translation>
    </message>
    <message>
        <source>the portfolio</source>
        <translation>le portefeuille</translation>
    </message>
    <message>
        <source>the file to write; taken in with `stint import`. Not needed with --dry-run</source>
        <translation>le fichier à écrire&#xa0;; s’importe avec `stint import`. Inutile avec --dry-run</translation>
    </message>
    <message>
        <source>the challenge to share</source>
        <translation>le défi à partager</translation>
    </message>
    <message>
        <source>what else goes: money, notes, extras (a list with commas)</source>
        <translation>ce qui part aussi&#xa0;: money, notes, extras (liste séparée par des virgules)</translation>
    </message>
    <message>
        <source>only shows what would go, what stays, and every text</source>
        <translation>montre seulement ce qui partirait, ce qui reste et tous les textes</translation>
    </message>
    <message>
        <source>say which challenge, as in --challenge 26-05</source>
        <translation>dites quel défi, par exemple --challenge 26-05</translation>
    </message>
    <message>
        <source>name the file to write, or give --dry-run</source>
        <translation>nommez le fichier à écrire, ou donnez --dry-run</translation>
    </message>
    <message>
        <source>there is no challenge %1; `stint list FILE challenges` shows their codes</source>
        <translation>il n’y a pas de défi %1&#xa0;; `stint list FILE challenges` montre leurs codes</translation>
    </message>
    <message>
        <source>%1: %2 %3 is shared</source>
        <translation>%1&#xa0;: %2 %3 est partagé</translation>
    </message>
    <message>
        <source>look at this, it holds %1: %2: %3</source>
        <translation>à regarder, on y trouve %1 : %2 : %3</translation>
    </message>
    <message>
        <source>writes the file although texts look personal: somebody has looked at them</source>
        <translation>écrit le fichier bien que des textes semblent personnels : quelqu’un les a regardés</translation>
    </message>
    <message numerus="yes">
        <source>%1 is not written: %n texts look personal. Change them, or look at them and give --despite-doubts</source>
        <translation>
            <numerusform>%1 n’est pas écrit : %n texte semble personnel. Modifiez-le, ou regardez-le et donnez --despite-doubts</numerusform>
            <numerusform>%1 n’est pas écrit : %n textes semblent personnels. Modifiez-les, ou regardez-les et donnez --despite-doubts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharePanel</name>
    <message>
        <source>Share %1 with another city</source>
        <translation>Partager %1 avec une autre ville</translation>
    </message>
    <message>
        <source>One file that another team takes in under Import. People, organisations, files, history and gate decisions never go. Read the texts: only somebody who knows them can tell what they say.</source>
        <translation>Un seul fichier, qu’une autre équipe reprend par Importer. Les personnes, les organismes, les fichiers, l’historique et les décisions de passage ne partent jamais. Lisez les textes&#xa0;: seule une personne qui les connaît peut dire ce qu’ils révèlent.</translation>
    </message>
    <message>
        <source>Holds %1</source>
        <translation>Contient %1</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n texts look personal</source>
        <translation>
            <numerusform>%n texte semble personnel</numerusform>
            <numerusform>%n textes semblent personnels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Share a challenge</source>
        <translation>Partager un défi</translation>
    </message>
    <message>
        <source>Shared challenges (*.%1)</source>
        <translation>Défis partagés (*.%1)</translation>
    </message>
    <message>
        <source>Shared in %1</source>
        <translation>Partagé dans %1</translation>
    </message>
    <message>
        <source>Also share:</source>
        <translation>Partager aussi&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Budget and costs</source>
        <translation>&amp;Budget et coûts</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>E&amp;xtra fields</source>
        <translation>&amp;Champs ajoutés</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>Enregistrer le fichier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Texts that go</source>
        <translation>Textes qui partent</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>What stays here</source>
        <translation>Ce qui reste ici</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Le texte entier</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Ce qu’elles font</translation>
    </message>
</context>
<context>
    <name>SourceModel</name>
    <message>
        <source>Fills what was empty</source>
        <translation>Remplit ce qui était vide</translation>
    </message>
    <message>
        <source>Replaces: %1</source>
        <translation>Remplace : %1</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nouvelle</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 modifiée</translation>
    </message>
</context>
<context>
    <name>SourceOptions</name>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>&amp;Rows are</source>
        <translation>&amp;Les lignes sont</translation>
    </message>
    <message>
        <source>C&amp;haracters</source>
        <translation>&amp;Caractères</translation>
    </message>
    <message>
        <source>Se&amp;parated by</source>
        <translation>&amp;Séparées par</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Dates</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>De&amp;vise</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconnu</translation>
    </message>
    <message>
        <source>As the cells show</source>
        <translation>Selon les cellules</translation>
    </message>
    <message>
        <source>Month/day/year</source>
        <translation>Mois/jour/année</translation>
    </message>
    <message>
        <source>Day/month/year</source>
        <translation>Jour/mois/année</translation>
    </message>
    <message>
        <source>Of amounts that name none, such as $500</source>
        <translation>Des montants qui n’en nomment pas, comme 500 $</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Trouvé : %1</translation>
    </message>
    <message>
        <source>Ca&amp;lendar</source>
        <translation>Ca&amp;lendrier</translation>
    </message>
</context>
<context>
    <name>StageGuide</name>
    <message>
        <source>How a challenge moves</source>
        <translation>Comment avance un défi</translation>
    </message>
    <message>
        <source>A named person decides at each gate whether a challenge goes on to the next stage.</source>
        <translation>Une personne nommée décide à chaque passage si un défi va à l’étape suivante.</translation>
    </message>
</context>
<context>
    <name>StageTrack</name>
    <message>
        <source>since %1, %2</source>
        <translation>depuis le %1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>quittée le %1</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>prévue le %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>vers %1</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Which portfolio?</source>
        <translation>Quel portefeuille?</translation>
    </message>
    <message>
        <source>A portfolio is one file with all challenges of a team: their stages and gates, plans, people, decisions and notes. Every change is saved at once and can be undone.</source>
        <translation>Un portefeuille est un fichier avec tous les défis d’une équipe : étapes et passages, plans, personnes, décisions et notes. Chaque changement est enregistré aussitôt et peut être annulé.</translation>
    </message>
    <message>
        <source>Begin a new portfolio</source>
        <translation>Commencer un nouveau portefeuille</translation>
    </message>
    <message>
        <source>Choose where the file goes. Stages and gates are filled in; you can change them.</source>
        <translation>Choisissez où va le fichier. Étapes et passages sont remplis; vous pouvez les changer.</translation>
    </message>
    <message>
        <source>New portfolio…</source>
        <translation>Nouveau portefeuille…</translation>
    </message>
    <message>
        <source>Open one you have</source>
        <translation>Ouvrir un portefeuille existant</translation>
    </message>
    <message>
        <source>A .stint file. You can also drop it on this window.</source>
        <translation>Un fichier .stint. Vous pouvez aussi le déposer sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Regarder d’abord</translation>
    </message>
    <message>
        <source>Port Marlow, a made-up city. Change what you like: it is a copy.</source>
        <translation>Port Marlow, une ville inventée. Changez ce que vous voulez : c’est une copie.</translation>
    </message>
    <message>
        <source>Open the sample city</source>
        <translation>Ouvrir la ville exemple</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
</context>
<context>
    <name>StatusCounts</name>
    <message>
        <source>Show the challenges that are %1</source>
        <translation>Montrer les défis dont l’état est : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln on track</source>
        <translation>
            <numerusform>%Ln en bonne voie</numerusform>
            <numerusform>%Ln en bonne voie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln at risk</source>
        <translation>
            <numerusform>%Ln à risque</numerusform>
            <numerusform>%Ln à risque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln off track</source>
        <translation>
            <numerusform>%Ln déraillé</numerusform>
            <numerusform>%Ln déraillés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln inconnu</numerusform>
            <numerusform>%Ln inconnus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusEditor</name>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change the status and its reason</source>
        <translation>Changer l’état et son motif</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Why, in one sentence</source>
        <translation>Pourquoi, en une phrase</translation>
    </message>
    <message>
        <source>Reason of the status</source>
        <translation>Motif de l’état</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>StatusWithReason</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>StintTab</name>
    <message>
        <source>Week by week</source>
        <translation>Semaine par semaine</translation>
    </message>
    <message>
        <source>Stints</source>
        <translation>Résidences</translation>
    </message>
    <message>
        <source>Add a stint</source>
        <translation>Ajouter une résidence</translation>
    </message>
    <message>
        <source>No external team works on this challenge. A stint says which team, from when and for how many weeks.</source>
        <translation>Aucune équipe externe ne travaille à ce défi. Une résidence dit quelle équipe, à partir de quand et pour combien de semaines.</translation>
    </message>
</context>
<context>
    <name>StintsPage</name>
    <message>
        <source>Stints</source>
        <translation>Résidences</translation>
    </message>
    <message>
        <source>An external team works with the city on one challenge for a number of weeks, from kick-off to demo day. Each line here is one such stint.</source>
        <translation>Une équipe externe travaille avec la ville sur un défi pendant un nombre de semaines, du lancement à la journée de démonstration. Chaque ligne ici est une telle résidence.</translation>
    </message>
</context>
<context>
    <name>Stocktake</name>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Long in stage</source>
        <translation>Longtemps à l&apos;étape</translation>
    </message>
</context>
<context>
    <name>StocktakePage</name>
    <message>
        <source>Stocktake</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>not closed yet</source>
        <translation>pas encore clos</translation>
    </message>
    <message>
        <source>Plan the next, %1</source>
        <translation>Planifier le prochain, %1</translation>
    </message>
    <message>
        <source>New stocktake</source>
        <translation>Nouveau bilan</translation>
    </message>
    <message>
        <source>Open the stocktake</source>
        <translation>Ouvrir le bilan</translation>
    </message>
    <message>
        <source>Close the stocktake</source>
        <translation>Clore le bilan</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Procès-verbal</translation>
    </message>
    <message>
        <source>Stocktakes: none yet</source>
        <translation>Bilans&#xa0;: aucun pour l’instant</translation>
    </message>
    <message>
        <source>The routine with the leader, every two or three months: what is to be decided, what changed, what is late and what was promised, composed from the file. What is said and undertaken is recorded here.</source>
        <translation>Le rendez-vous avec la direction, tous les deux ou trois mois&#xa0;: ce qui est à décider, ce qui a changé, ce qui est en retard et ce qui a été promis, composé à partir du fichier. Ce qui se dit et s’entreprend est consigné ici.</translation>
    </message>
    <message>
        <source>Plan the first</source>
        <translation>Planifier le premier</translation>
    </message>
    <message>
        <source>On the day of the next meeting that the setup names, else today. It can be undone.</source>
        <translation>Le jour de la prochaine rencontre indiquée dans les réglages, sinon aujourd’hui. Cela s’annule.</translation>
    </message>
    <message>
        <source>Action of the challenge…</source>
        <translation>Action du défi…</translation>
    </message>
    <message>
        <source>Decision of the challenge…</source>
        <translation>Décision du défi…</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The SQLite part of Qt is not installed. Install libqt6sql6-sqlite.</source>
        <translation>La partie SQLite de Qt n’est pas installée. Installez libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be opened: %2</source>
        <translation>« %1 » ne peut être ouvert : %2</translation>
    </message>
    <message>
        <source>“%1” was removed, renamed or replaced while it was open, so nothing more can be kept in it. Put it back in its place, or keep your work with a backup copy.</source>
        <translation>« %1 » a été retiré, renommé ou remplacé pendant qu’il était ouvert; rien de plus ne peut y être gardé. Remettez-le à sa place, ou gardez votre travail avec une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>Nothing was changed: something would refer to a row that isn&apos;t there.</source>
        <translation>Rien n’a changé : quelque chose renverrait à une ligne qui n’existe pas.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed in “%1”. Free some space and try again.</source>
        <translation>Le disque est plein; rien n’a changé dans « %1 ». Libérez de l’espace et recommencez.</translation>
    </message>
    <message>
        <source>“%1” is not a portfolio.</source>
        <translation>« %1 » n’est pas un portefeuille.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Save what can be read with: stint salvage FILE OUT</source>
        <translation>« %1 » est endommagé. Sauvez ce qui se lit avec : stint salvage FILE OUT</translation>
    </message>
    <message>
        <source>Another program is using “%1” just now. Try again in a moment.</source>
        <translation>Un autre programme utilise « %1 » en ce moment. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>“%1” or its folder can&apos;t be written to. Check the permissions, or work on a copy.</source>
        <translation>On ne peut écrire dans « %1 » ou son dossier. Vérifiez les droits, ou travaillez sur une copie.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be opened here. Check that the folder exists and can be written to.</source>
        <translation>« %1 » ne peut être ouvert ici. Vérifiez que le dossier existe et permet l’écriture.</translation>
    </message>
    <message>
        <source>The disk gave an error with “%1” (%2). Nothing was changed. Check the disk or the network drive and try again.</source>
        <translation>Le disque a donné une erreur avec « %1 » (%2). Rien n’a changé. Vérifiez le disque ou le lecteur réseau et recommencez.</translation>
    </message>
    <message>
        <source>A value is too large to keep in the file.</source>
        <translation>Une valeur est trop grande pour le fichier.</translation>
    </message>
    <message>
        <source>“%1” could not be used: %2 (%3).</source>
        <translation>« %1 » n’a pas pu être utilisé : %2 (%3).</translation>
    </message>
    <message>
        <source>“%1” is the file itself. Give the copy another name.</source>
        <translation>« %1 » est le fichier lui-même. Donnez un autre nom à la copie.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Give a file name.</source>
        <translation>« %1 » est un dossier. Donnez un nom de fichier.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written. Check the folder and the space on the disk.</source>
        <translation>« %1 » ne peut être écrit. Vérifiez le dossier et l’espace sur le disque.</translation>
    </message>
    <message>
        <source>The history in the file doesn&apos;t fit its content. Check it with: stint check FILE</source>
        <translation>L’historique du fichier ne correspond pas à son contenu. Vérifiez-le avec : stint check FILE</translation>
    </message>
    <message>
        <source>“%1” holds something that no portfolio has (%2) and was not opened.</source>
        <translation>« %1 » contient ce qu’aucun portefeuille n’a (%2) et n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>The table “%1” is missing.</source>
        <translation>La table « %1 » manque.</translation>
    </message>
    <message>
        <source>Table “%1”: the column “%2” is missing or not as it should be.</source>
        <translation>Table « %1 » : la colonne « %2 » manque ou n’est pas comme il faut.</translation>
    </message>
    <message>
        <source>Table “%1”: the column “%2” is not known.</source>
        <translation>Table « %1 » : la colonne « %2 » n’est pas connue.</translation>
    </message>
    <message>
        <source>The file can&apos;t be brought to version %1: rows of “%2” refer to rows that aren&apos;t there.</source>
        <translation>Le fichier ne peut passer à la version %1 : des lignes de « %2 » renvoient à des lignes qui n’existent pas.</translation>
    </message>
    <message>
        <source>Nothing was changed: a row of “%1” is not as it was when you saw it. Look at it again and repeat the change.</source>
        <translation>Rien n’a changé : une ligne de « %1 » n’est plus comme vous l’avez vue. Regardez-la de nouveau et refaites le changement.</translation>
    </message>
    <message>
        <source>%1 no. %2: “%3” holds something that can&apos;t be read.</source>
        <translation>%1 no %2 : « %3 » contient quelque chose d’illisible.</translation>
    </message>
    <message>
        <source>%1: a row has the number %2, which can&apos;t be.</source>
        <translation>%1 : une ligne a le numéro %2, ce qui ne se peut pas.</translation>
    </message>
    <message>
        <source>before version %1</source>
        <translation>avant la version %1</translation>
    </message>
    <message>
        <source>Another window has this file open. You can read it here and see what is changed there; close it there to make changes here.</source>
        <translation>Une autre fenêtre a ce fichier ouvert. Vous pouvez le lire ici et voir ce qui y change; fermez-le là-bas pour le modifier ici.</translation>
    </message>
    <message>
        <source>This file is open elsewhere (%1). You can read it here and see what is changed there; close it there to make changes here.</source>
        <translation>Ce fichier est ouvert ailleurs (%1). Vous pouvez le lire ici et voir ce qui y change; fermez-le là-bas pour le modifier ici.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or open it.</source>
        <translation>« %1 » existe déjà. Choisissez un autre nom, ou ouvrez-le.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Il n’y a pas de dossier « %1 ».</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be written to. Choose another one.</source>
        <translation>On ne peut écrire dans le dossier « %1 ». Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a portfolio.</source>
        <translation>« %1 » est un dossier, pas un portefeuille.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier « %1 ».</translation>
    </message>
    <message>
        <source>It was opened for reading only.</source>
        <translation>Il a été ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>The file or its folder can&apos;t be written to. Save a copy elsewhere to make changes.</source>
        <translation>On ne peut écrire dans le fichier ou son dossier. Enregistrez une copie ailleurs pour le modifier.</translation>
    </message>
    <message>
        <source>This file was made by a newer version of Stint. It can be read, not changed; update the program to change it.</source>
        <translation>Ce fichier vient d’une version plus récente de Stint. Il se lit sans se modifier; mettez le programme à jour pour le modifier.</translation>
    </message>
    <message>
        <source>“%1” is of an older version and has to be brought up to date first. Open it where it can be written to.</source>
        <translation>« %1 » est d’une version antérieure et doit d’abord être mis à jour. Ouvrez-le là où l’écriture est permise.</translation>
    </message>
    <message>
        <source>“%1” is damaged. %2</source>
        <translation>« %1 » est endommagé. %2</translation>
    </message>
    <message>
        <source>Nothing was changed: the file was changed elsewhere in the meantime. Look at it again and repeat the change.</source>
        <translation>Rien n’a changé : le fichier a été modifié ailleurs entre-temps. Regardez-le de nouveau et refaites le changement.</translation>
    </message>
    <message>
        <source>Table “%1”, no. %2 refers to a row of “%3” that isn&apos;t there.</source>
        <translation>Table « %1 », le no %2 renvoie à une ligne de « %3 » qui n’existe pas.</translation>
    </message>
    <message>
        <source>History: no. %1 is missing before no. %2.</source>
        <translation>Historique : le no %1 manque avant le no %2.</translation>
    </message>
    <message>
        <source>History no. %1 can&apos;t be read.</source>
        <translation>L’historique no %1 est illisible.</translation>
    </message>
    <message>
        <source>The number for the next new row is missing.</source>
        <translation>Le numéro de la prochaine ligne manque.</translation>
    </message>
    <message>
        <source>%1: nothing can be read from no. %2 on.</source>
        <translation>%1 : rien n’est lisible à partir du no %2.</translation>
    </message>
    <message>
        <source>%1: no. %2 to %3 can&apos;t be read.</source>
        <translation>%1 : les nos %2 à %3 sont illisibles.</translation>
    </message>
    <message>
        <source>%1 no. %2: “%3” refers to a row that is lost.</source>
        <translation>%1 no %2 : « %3 » renvoie à une ligne perdue.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>« %1 » existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be copied to work on. Check the space on the disk.</source>
        <translation>« %1 » ne peut être copié pour y travailler. Vérifiez l’espace sur le disque.</translation>
    </message>
    <message>
        <source>The history of %1 changes stays in the damaged file; the new one begins with what was saved.</source>
        <translation>L’historique de %1 changements reste dans le fichier endommagé; le nouveau commence avec ce qui a été sauvé.</translation>
    </message>
    <message>
        <source>Nothing can be read from “%1”. If there is a backup, use that.</source>
        <translation>Rien n’est lisible dans « %1 ». S’il y a une sauvegarde, utilisez-la.</translation>
    </message>
    <message>
        <source>saved what could be read of %1</source>
        <translation>sauvé ce qui se lisait de %1</translation>
    </message>
    <message>
        <source>%1 no. %2 is beyond %3, the number for the next new row.</source>
        <translation>%1 nº %2 dépasse %3, le numéro de la prochaine ligne nouvelle.</translation>
    </message>
    <message>
        <source>“%1” is open in another window or program. Close it there, or give the copy another name.</source>
        <translation>« %1 » est ouvert dans une autre fenêtre ou un autre programme. Fermez-le, ou donnez un autre nom à la copie.</translation>
    </message>
    <message>
        <source>“%1” could not be mended.</source>
        <translation>« %1 » n’a pas pu être réparé.</translation>
    </message>
    <message>
        <source>The search index has other words than the rows. Make it anew with: stint reindex FILE</source>
        <translation>L’index de recherche a d’autres mots que les lignes. Refaites-le avec&#xa0;: stint reindex FILE</translation>
    </message>
    <message>
        <source>The search index can&apos;t be read. Make it anew with: stint reindex FILE</source>
        <translation>L’index de recherche est illisible. Refaites-le avec&#xa0;: stint reindex FILE</translation>
    </message>
    <message>
        <source>Nothing can be searched: the index of words in the file is damaged. The next change makes it anew; where nothing is changed, “stint reindex FILE” does.</source>
        <translation>Aucune recherche n’est possible : l’index des mots du fichier est endommagé. La prochaine modification le refait; là où rien n’est modifié, « stint reindex FILE » le fait.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Next due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1 : %2, %3</translation>
    </message>
    <message>
        <source>In stage</source>
        <translation>À l’étape</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>Longer in %1 than the limit of %2 days.</source>
        <translation>Plus longtemps à %1 que la limite de %2 jours.</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>En ce moment</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>débute le %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>terminé le %1</translation>
    </message>
    <message>
        <source>Week %1 of %2</source>
        <translation>Semaine %1 de %2</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>High (%1)</source>
        <translation>Élevée (%1)</translation>
    </message>
    <message>
        <source>Medium (%1)</source>
        <translation>Moyenne (%1)</translation>
    </message>
    <message>
        <source>Low (%1)</source>
        <translation>Faible (%1)</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>d’ici le %1</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message numerus="yes">
        <source>%n on track</source>
        <translation>
            <numerusform>%n en bonne voie</numerusform>
            <numerusform>%n en bonne voie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at risk</source>
        <translation>
            <numerusform>%n à risque</numerusform>
            <numerusform>%n à risque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n off track</source>
        <translation>
            <numerusform>%n déraillé</numerusform>
            <numerusform>%n déraillés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, met</source>
        <translation>%1, atteinte</translation>
    </message>
    <message>
        <source>%1, missed</source>
        <translation>%1, manquée</translation>
    </message>
    <message>
        <source>Open challenges</source>
        <translation>Défis ouverts</translation>
    </message>
    <message>
        <source>How they stand</source>
        <translation>Où ils en sont</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adoptés</translation>
    </message>
    <message>
        <source>Budget of the open ones</source>
        <translation>Budget des défis ouverts</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>↑ grows</source>
        <translation>↑ croît</translation>
    </message>
    <message>
        <source>↓ shrinks</source>
        <translation>↓ décroît</translation>
    </message>
    <message>
        <source>→ as before</source>
        <translation>→ stable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Cachée</translation>
    </message>
    <message>
        <source>Hidden until all raters have handed in their scores.</source>
        <translation>Cachée jusqu’à ce que tous les évaluateurs aient remis leurs notes.</translation>
    </message>
    <message>
        <source>Raters differ</source>
        <translation>Écart entre évaluateurs</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>d’accord</translation>
    </message>
    <message>
        <source>±%1, %2</source>
        <translation>±%1, %2</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>Évaluateurs</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts of interest declared; not counted.</source>
        <translation>
            <numerusform>%n conflit d’intérêts déclaré&#xa0;; non compté.</numerusform>
            <numerusform>%n conflits d’intérêts déclarés&#xa0;; non comptés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Raters are furthest apart on %1: %2 to %3.</source>
        <translation>Plus grand écart entre évaluateurs pour %1&#xa0;: de %2 à %3.</translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>Export table</source>
        <translation>Exporter la table</translation>
    </message>
    <message>
        <source>Comma-separated text (*.csv)</source>
        <translation>Texte séparé par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 n’a pas pu être écrit : %2. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté dans %1</translation>
    </message>
</context>
<context>
    <name>TableFooter</name>
    <message numerus="yes">
        <source>%n challenges</source>
        <translation>
            <numerusform>%n défi</numerusform>
            <numerusform>%n défis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>1 challenge</source>
        <translation>1 défi</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
</context>
<context>
    <name>TablePrint</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>Imprimer : %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rows</source>
        <translation>
            <numerusform>%1 sur %n ligne</numerusform>
            <numerusform>%1 sur %n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Coller des cellules</translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation>Modifier la cellule</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Recopier vers le bas</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Vider les cellules</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Sélectionner toutes les lignes</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Replier tous les groupes</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Déplier tous les groupes</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>Trier par %1</translation>
    </message>
    <message>
        <source>Sort by %1, last first</source>
        <translation>Trier par %1, dernier en premier</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Cacher %1</translation>
    </message>
    <message>
        <source>Fit width of %1</source>
        <translation>Ajuster la largeur de %1</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied</source>
        <translation>
            <numerusform>%n ligne copiée</numerusform>
            <numerusform>%n lignes copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>This table can only be read.</source>
        <translation>Cette table ne peut qu’être lue.</translation>
    </message>
    <message>
        <source>Select the rows to paste into first.</source>
        <translation>Sélectionnez d’abord les lignes où coller.</translation>
    </message>
    <message>
        <source>Nothing was pasted. Row %1, %2: %3</source>
        <translation>Rien n’a été collé. Ligne %1, %2 : %3</translation>
    </message>
    <message numerus="yes">
        <source>%n cells pasted</source>
        <translation>
            <numerusform>%n cellule collée</numerusform>
            <numerusform>%n cellules collées</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as it was, since the program works it out: %1</source>
        <translation>Laissé tel quel, car le programme le calcule : %1</translation>
    </message>
    <message>
        <source>Select the row to copy from and the rows below it, then fill down.</source>
        <translation>Sélectionnez la ligne à copier et les lignes sous elle, puis recopiez vers le bas.</translation>
    </message>
    <message>
        <source>“%1” is worked out by the program and can&apos;t be typed.</source>
        <translation>« %1 » est calculé par le programme et ne se saisit pas.</translation>
    </message>
    <message>
        <source>Find: %1</source>
        <translation>Chercher : %1</translation>
    </message>
    <message>
        <source>Find: %1 (nothing found)</source>
        <translation>Chercher : %1 (rien trouvé)</translation>
    </message>
    <message>
        <source>Copy rows with headings</source>
        <translation>Copier les lignes avec les en-têtes</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 % done. Release to keep. Esc puts it back.</source>
        <translation>%1 % fait. Relâchez pour garder. Échap le remet.</translation>
    </message>
    <message>
        <source>W%1/%2</source>
        <comment>week of a stint</comment>
        <translation>S%1/%2</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>W%1 of %2</source>
        <translation>S%1 de %2</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>jour %1 de %2</translation>
    </message>
    <message>
        <source>Challenge %1 ends</source>
        <translation>Le défi %1 finit</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>était %1</translation>
    </message>
    <message>
        <source>%1 after its deadline</source>
        <translation>%1 après sa date limite</translation>
    </message>
    <message>
        <source>%1 after the agreement ends</source>
        <translation>%1 après la fin de l’entente</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>Not after %1 without moving the end: float is %2.</source>
        <translation>Pas après le %1 sans déplacer la fin : la marge est de %2.</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>ajouter %1</translation>
    </message>
    <message>
        <source>move %1 in</source>
        <translation>mettre %1 en retrait</translation>
    </message>
    <message>
        <source>move %1 out</source>
        <translation>sortir %1 du retrait</translation>
    </message>
    <message>
        <source>move %1 up</source>
        <translation>monter %1</translation>
    </message>
    <message>
        <source>move %1 down</source>
        <translation>descendre %1</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critique</translation>
    </message>
    <message>
        <source>move %1 to %2</source>
        <translation>déplacer %1 au %2</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>déplacer %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t end before it begins. Move it instead.</source>
        <translation>%1 ne peut finir avant de débuter. Déplacez-le plutôt.</translation>
    </message>
    <message>
        <source>change the length of %1</source>
        <translation>changer la durée de %1</translation>
    </message>
    <message>
        <source>That would go round in a loop: %1.</source>
        <translation>Cela tournerait en boucle : %1.</translation>
    </message>
    <message>
        <source>link %1 to %2</source>
        <translation>lier %1 à %2</translation>
    </message>
    <message>
        <source>remove the links of %1</source>
        <translation>retirer les liens de %1</translation>
    </message>
    <message>
        <source>give %1 to %2</source>
        <translation>confier %1 à %2</translation>
    </message>
    <message>
        <source>Without a stage</source>
        <translation>Sans étape</translation>
    </message>
    <message>
        <source>No one yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>Without an external team</source>
        <translation>Sans équipe externe</translation>
    </message>
    <message>
        <source>gate %1</source>
        <translation>passage %1</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>%1 % fait</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation>T%1</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Défi</translation>
    </message>
    <message>
        <source>Drag to the item that has to wait for this one.</source>
        <translation>Glissez vers l’élément qui doit attendre celui-ci.</translation>
    </message>
    <message>
        <source>New task, %1 to %2. Release to add it.</source>
        <translation>Nouvelle tâche, %1 au %2. Relâchez pour l’ajouter.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message numerus="yes">
        <source>Moving %1: %n more items move. Release to keep. Esc puts it back. Shift ignores links.</source>
        <translation>
            <numerusform>Déplacement de %1 : %n autre élément suit. Relâchez pour garder. Échap annule. Maj ignore les liens.</numerusform>
            <numerusform>Déplacement de %1 : %n autres éléments suivent. Relâchez pour garder. Échap annule. Maj ignore les liens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan items</source>
        <translation>
            <numerusform>%n élément du plan</numerusform>
            <numerusform>%n éléments du plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t wait for itself.</source>
        <translation>%1 ne peut pas attendre lui-même.</translation>
    </message>
    <message>
        <source>%1 and %2 can&apos;t be linked: one is part of the other.</source>
        <translation>%1 et %2 ne peuvent pas être liés : l’un fait partie de l’autre.</translation>
    </message>
    <message>
        <source>%1 and %2 are already linked.</source>
        <translation>%1 et %2 sont déjà liés.</translation>
    </message>
    <message>
        <source>change the link from %1 to %2</source>
        <translation>changer le lien de %1 à %2</translation>
    </message>
    <message>
        <source>%1 and %2 are linked, so one can&apos;t be part of the other. Remove the link first.</source>
        <translation>%1 et %2 sont liés : l’un ne peut pas faire partie de l’autre. Retirez d’abord le lien.</translation>
    </message>
    <message>
        <source>%1 has begun, so it can&apos;t be moved. Change its actual start instead.</source>
        <translation>%1 a commencé et ne peut pas être déplacé. Changez plutôt son début réel.</translation>
    </message>
    <message>
        <source>The length of %1 follows from its parts or is none. Change those instead.</source>
        <translation>La durée de %1 découle de ses parties ou n’existe pas. Changez plutôt celles-ci.</translation>
    </message>
    <message>
        <source>“%1” needs a date.</source>
        <translation>« %1 » demande une date.</translation>
    </message>
    <message>
        <source>change the constraint of %1</source>
        <translation>changer la contrainte de %1</translation>
    </message>
    <message>
        <source>%1 will wait for %2 (%3). Release to keep.</source>
        <translation>%1 attendra %2 (%3). Relâchez pour garder.</translation>
    </message>
    <message>
        <source>remove the link from %1 to %2</source>
        <translation>supprimer le lien de %1 à %2</translation>
    </message>
    <message>
        <source>not in “%1”</source>
        <translation>absent de « %1 »</translation>
    </message>
    <message>
        <source>start %1 earlier</source>
        <translation>début %1 plus tôt</translation>
    </message>
    <message>
        <source>start %1 later</source>
        <translation>début %1 plus tard</translation>
    </message>
    <message>
        <source>finish %1 earlier</source>
        <translation>fin %1 plus tôt</translation>
    </message>
    <message>
        <source>finish %1 later</source>
        <translation>fin %1 plus tard</translation>
    </message>
    <message>
        <source>as in “%1”</source>
        <translation>comme dans « %1 »</translation>
    </message>
    <message>
        <source>%1 than in “%2”</source>
        <translation>%1 que dans « %2 »</translation>
    </message>
    <message>
        <source>At best</source>
        <translation>Au mieux</translation>
    </message>
    <message>
        <source>At worst</source>
        <translation>Au pire</translation>
    </message>
    <message>
        <source>Start ±</source>
        <translation>Début ±</translation>
    </message>
    <message>
        <source>Finish ±</source>
        <translation>Fin ±</translation>
    </message>
    <message>
        <source>Duration ±</source>
        <translation>Durée ±</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1 : %2 sur %3</translation>
    </message>
    <message>
        <source>, %1 of it for challenges not shown</source>
        <translation>, dont %1 pour des défis non affichés</translation>
    </message>
    <message>
        <source>, %1 too much</source>
        <translation>, %1 de trop</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n challenges open</source>
        <translation>
            <numerusform>%1 : %n défi ouvert</numerusform>
            <numerusform>%1 : %n défis ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n too many</source>
        <translation>
            <numerusform>, %n de trop</numerusform>
            <numerusform>, %n de trop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at once</source>
        <translation>
            <numerusform>%n à la fois</numerusform>
            <numerusform>%n à la fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>let go of the recorded dates of %n plan items</source>
        <translation>
            <numerusform>laisser aller les dates enregistrées de %n élément du plan</numerusform>
            <numerusform>laisser aller les dates enregistrées de %n éléments du plan</numerusform>
        </translation>
    </message>
    <message>
        <source>W%1</source>
        <comment>week of a stint</comment>
        <translation>S%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>SS</source>
        <comment>start to start</comment>
        <translation>DD</translation>
    </message>
    <message>
        <source>FF</source>
        <comment>finish to finish</comment>
        <translation>FF</translation>
    </message>
    <message>
        <source>SF</source>
        <comment>start to finish</comment>
        <translation>DF</translation>
    </message>
    <message>
        <source>There is no plan item “%1”. Write its code, like 22.14, or its name; several with ; between them.</source>
        <translation>Aucun élément du plan ne s’appelle « %1 ». Écrivez son code, comme 22.14, ou son nom ; plusieurs séparés par « ; ».</translation>
    </message>
    <message>
        <source>Several plan items are called “%1”. Write the code of the one that is meant.</source>
        <translation>Plusieurs éléments du plan s’appellent « %1 ». Écrivez le code de celui qui est voulu.</translation>
    </message>
    <message>
        <source>change what %1 waits for</source>
        <translation>changer ce que %1 attend</translation>
    </message>
    <message numerus="yes">
        <source>remove %n plan items</source>
        <translation>
            <numerusform>supprimer %n élément du plan</numerusform>
            <numerusform>supprimer %n éléments du plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %1 with its %n parts</source>
        <translation>
            <numerusform>supprimer %1 avec sa partie</numerusform>
            <numerusform>supprimer %1 avec ses %n parties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineCore</name>
    <message>
        <source>New task</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>New milestone</source>
        <translation>Nouveau jalon</translation>
    </message>
    <message>
        <source>New sprint</source>
        <translation>Nouveau sprint</translation>
    </message>
    <message>
        <source>Edit in place</source>
        <translation>Modifier sur place</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Remove links</source>
        <translation>Retirer les liens</translation>
    </message>
    <message>
        <source>Move in</source>
        <translation>Mettre en retrait</translation>
    </message>
    <message>
        <source>Move out</source>
        <translation>Sortir du retrait</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove from the plan</source>
        <translation>Retirer du plan</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Coller des lignes</translation>
    </message>
    <message>
        <source>Select all plan items</source>
        <translation>Sélectionner tous les éléments du plan</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Aller à aujourd’hui</translation>
    </message>
    <message>
        <source>Open all rows</source>
        <translation>Ouvrir toutes les lignes</translation>
    </message>
    <message>
        <source>Close all rows</source>
        <translation>Fermer toutes les lignes</translation>
    </message>
    <message>
        <source>Save the timeline as a picture…</source>
        <translation>Enregistrer l’échéancier en image…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Échéancier</translation>
    </message>
    <message>
        <source>Plan items as rows with their dates. Arrows move between rows, Alt and left or right move an item by a working day, Enter opens it.</source>
        <translation>Éléments du plan en lignes avec leurs dates. Les flèches passent d’une ligne à l’autre, Alt et gauche ou droite déplace un élément d’un jour ouvrable, Entrée l’ouvre.</translation>
    </message>
    <message>
        <source>Save the timeline as a picture</source>
        <translation>Enregistrer l’échéancier en image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Images (*.png *.svg)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message numerus="yes">
        <source>link %n items</source>
        <translation>
            <numerusform>lier %n élément</numerusform>
            <numerusform>lier %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the item that waits for %1 and press Enter. Esc ends.</source>
        <translation>Choisissez l’élément qui attend %1 et appuyez sur Entrée. Échap met fin.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paste %n items</source>
        <translation>
            <numerusform>coller %n élément</numerusform>
            <numerusform>coller %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t begin then. %2</source>
        <translation>%1 ne peut pas commencer à ce moment. %2</translation>
    </message>
    <message>
        <source>Columns of the timeline…</source>
        <translation>Colonnes de l’échéancier…</translation>
    </message>
    <message>
        <source>Take a baseline…</source>
        <translation>Prendre un plan de référence…</translation>
    </message>
    <message>
        <source>Compare with a baseline…</source>
        <translation>Comparer avec un plan de référence…</translation>
    </message>
    <message>
        <source>Remove the baseline compared with</source>
        <translation>Supprimer le plan de référence comparé</translation>
    </message>
    <message>
        <source>Forecast…</source>
        <translation>Prévision…</translation>
    </message>
    <message>
        <source>Take a baseline</source>
        <translation>Prendre un plan de référence</translation>
    </message>
    <message>
        <source>Keep the dates of %1 as they are today, under the name</source>
        <translation>Garder les dates de %1 telles qu’elles sont aujourd’hui, sous le nom</translation>
    </message>
    <message>
        <source>Keep the dates of all plans as they are today, under the name</source>
        <translation>Garder les dates de tous les plans telles qu’elles sont aujourd’hui, sous le nom</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Zoom to all</source>
        <translation>Tout afficher en largeur</translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation>Afficher la sélection en largeur</translation>
    </message>
    <message>
        <source>Save as a template…</source>
        <translation>Enregistrer comme modèle…</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n plan items as a template, under the name</source>
        <translation>
            <numerusform>Garder %n élément du plan comme modèle, sous le nom</numerusform>
            <numerusform>Garder %n éléments du plan comme modèle, sous le nom</numerusform>
        </translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saved. “Plan from template” offers it from now on.</source>
        <translation>Enregistré. « Planifier selon un modèle » l’offre désormais.</translation>
    </message>
    <message>
        <source>Let go of recorded dates</source>
        <translation>Laisser aller les dates enregistrées</translation>
    </message>
    <message>
        <source>No dates are kept as they were recorded: all of them are planned.</source>
        <translation>Aucune date n’est gardée telle qu’enregistrée : toutes sont planifiées.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>%1 is no working day: “%2” begins on %3.</source>
        <translation>%1 n’est pas ouvrable : « %2 » commence le %3.</translation>
    </message>
    <message>
        <source>“%1” begins on %2, not on %3. %4</source>
        <translation>« %1 » commence le %2, pas le %3. %4</translation>
    </message>
    <message>
        <source>Pasted, but nobody and nothing here is called %1.</source>
        <translation>Collé, mais personne et rien ici ne s’appelle %1.</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Échéancier</translation>
    </message>
    <message>
        <source>Group by challenge</source>
        <translation>Grouper par défi</translation>
    </message>
    <message>
        <source>Group by stage</source>
        <translation>Grouper par étape</translation>
    </message>
    <message>
        <source>Group by person</source>
        <translation>Grouper par personne</translation>
    </message>
    <message>
        <source>Group by external team</source>
        <translation>Grouper par équipe externe</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Groupement</translation>
    </message>
    <message>
        <source>Order by start</source>
        <translation>Ordre par début</translation>
    </message>
    <message>
        <source>Order by code</source>
        <translation>Ordre par code</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Outline what must not slip, and its links</source>
        <translation>Cerner ce qui ne doit pas glisser, et ses liens</translation>
    </message>
    <message>
        <source>How far an item can slip without moving another one</source>
        <translation>De combien un élément peut glisser sans en déplacer un autre</translation>
    </message>
    <message>
        <source>What waits for what</source>
        <translation>Ce qui attend quoi</translation>
    </message>
    <message>
        <source>Challenges as bands of their stages</source>
        <translation>Défis en bandes de leurs étapes</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>Ce que l’échéancier montre</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Go to today (Home)</source>
        <translation>Aller à aujourd’hui (Début)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Add a task to the selected challenge (Insert)</source>
        <translation>Ajouter une tâche au défi sélectionné (Inser)</translation>
    </message>
    <message>
        <source>Go to Challenges</source>
        <translation>Aller aux défis</translation>
    </message>
    <message>
        <source>When does it all happen?</source>
        <translation>Quand tout cela se passe-t-il?</translation>
    </message>
    <message>
        <source>The timeline shows every challenge with its plan: tasks, milestones, gates and stints, what waits for what, and what must not slip. It fills as soon as there are challenges.</source>
        <translation>L’échéancier montre chaque défi avec son plan : tâches, jalons, passages et résidences, ce qui attend quoi et ce qui ne doit pas glisser. Il se remplit dès qu’il y a des défis.</translation>
    </message>
    <message>
        <source>Add challenges</source>
        <translation>Ajouter des défis</translation>
    </message>
    <message>
        <source>Type the first one or import the list that you have.</source>
        <translation>Saisissez le premier ou importez la liste que vous avez.</translation>
    </message>
    <message>
        <source>%1 of %2 challenges, %3 items</source>
        <translation>%1 de %2 défis, %3 éléments</translation>
    </message>
    <message>
        <source>Plan from template…</source>
        <translation>Planifier selon un modèle…</translation>
    </message>
    <message>
        <source>Select the challenge that the plan is for.</source>
        <translation>Sélectionnez le défi que vise le plan.</translation>
    </message>
    <message>
        <source>The filter was taken off to show it.</source>
        <translation>Le filtre a été retiré pour l’afficher.</translation>
    </message>
    <message>
        <source>Level…</source>
        <translation>Niveler…</translation>
    </message>
    <message>
        <source>Clear levelling</source>
        <translation>Effacer le nivellement</translation>
    </message>
    <message>
        <source>No work is put off by levelling.</source>
        <translation>Aucun travail n’est reporté par le nivellement.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>What is asked of people, against the hours they have; without groups, how many challenges are open</source>
        <translation>Ce qui est demandé aux gens, par rapport à leurs heures ; sans groupes, combien de défis sont ouverts</translation>
    </message>
    <message>
        <source>Everything in small, to find one&apos;s way</source>
        <translation>Tout en petit, pour s’y retrouver</translation>
    </message>
    <message>
        <source>Share with another city…</source>
        <translation>Partager avec une autre ville…</translation>
    </message>
    <message>
        <source>Select one challenge to share it.</source>
        <translation>Sélectionnez un défi pour le partager.</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>%1 shown</source>
        <translation>%1 affichés</translation>
    </message>
    <message>
        <source>Nothing fits the filter. Clear it to see all challenges.</source>
        <translation>Rien ne correspond au filtre. Effacez-le pour voir tous les défis.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Échéancier</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>En date du %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more rows are not in the picture.</source>
        <translation>
            <numerusform>%n autre ligne n’est pas dans l’image.</numerusform>
            <numerusform>%n autres lignes ne sont pas dans l’image.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” follows from the plan and can&apos;t be typed in.</source>
        <translation>« %1 » découle du plan et ne se saisit pas.</translation>
    </message>
</context>
<context>
    <name>ValuesModel</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Stays away: removed here</source>
        <translation>Reste absent&#xa0;: supprimé ici</translation>
    </message>
    <message>
        <source>Stays: changed here</source>
        <translation>Reste&#xa0;: modifié ici</translation>
    </message>
    <message>
        <source>Stays: no longer in the file</source>
        <translation>Reste&#xa0;: n’est plus dans le fichier</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
</context>
<context>
    <name>VotesBox</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Votes of reviewers</source>
        <translation>Votes des examinateurs</translation>
    </message>
    <message>
        <source>Nobody has voted. Reviewers say here what they would decide; one who differs from the decision stays on record.</source>
        <translation>Personne n’a voté. Les examinateurs disent ici ce qu’ils décideraient&#xa0;; un vote qui diffère de la décision reste consigné.</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Examinateur</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Reason for the vote</source>
        <translation>Motif du vote</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>No start yet</source>
        <translation>Pas encore de début</translation>
    </message>
    <message>
        <source>Demo day %1</source>
        <translation>Journée de démonstration le %1</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Se termine le %1</translation>
    </message>
    <message>
        <source>Length not set</source>
        <translation>Durée non fixée</translation>
    </message>
    <message>
        <source>%1 weeks, begins in %2</source>
        <translation>%1 semaines, commence dans %2</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 semaines</translation>
    </message>
    <message>
        <source>%1 weeks, over</source>
        <translation>%1 semaines, terminée</translation>
    </message>
    <message>
        <source>Week %1 of %2</source>
        <translation>Semaine %1 de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Stint</source>
        <translation>Résidence</translation>
    </message>
    <message>
        <source>%1. %2. %3. %4</source>
        <translation>%1. %2. %3. %4</translation>
    </message>
</context>
<context>
    <name>WhatChanged</name>
    <message>
        <source>Removed from the portfolio</source>
        <translation>Retiré du portefeuille</translation>
    </message>
    <message>
        <source>New challenge, in %1</source>
        <translation>Nouveau défi, à %1</translation>
    </message>
    <message>
        <source>New challenge</source>
        <translation>Nouveau défi</translation>
    </message>
    <message>
        <source>Budget: %1</source>
        <translation>Budget&#xa0;: %1</translation>
    </message>
    <message>
        <source>Budget taken away</source>
        <translation>Budget retiré</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>auparavant %1</translation>
    </message>
    <message>
        <source>Has no owner any more</source>
        <translation>N’a plus de responsable</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Responsable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Worse: %1</source>
        <translation>Pire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation>Mieux&#xa0;: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>État&#xa0;: %1</translation>
    </message>
    <message>
        <source>No longer planned</source>
        <translation>N’est plus planifié</translation>
    </message>
    <message>
        <source>finish was %1</source>
        <translation>la fin était le %1</translation>
    </message>
    <message>
        <source>First planned: finish %1</source>
        <translation>Planifié pour la première fois&#xa0;: fin le %1</translation>
    </message>
    <message numerus="yes">
        <source>Finish %n working days later: %1</source>
        <translation>
            <numerusform>Fin %n jour ouvrable plus tard&#xa0;: %1</numerusform>
            <numerusform>Fin %n jours ouvrables plus tard&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finish %n working days earlier: %1</source>
        <translation>
            <numerusform>Fin %n jour ouvrable plus tôt&#xa0;: %1</numerusform>
            <numerusform>Fin %n jours ouvrables plus tôt&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>Demandée&#xa0;: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>d’ici le %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Atteint&#xa0;: %1</translation>
    </message>
    <message>
        <source>Late: %1</source>
        <translation>En retard&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>was due %1, %n working days late</source>
        <translation>
            <numerusform>prévu le %1, %n jour ouvrable de retard</numerusform>
            <numerusform>prévu le %1, %n jours ouvrables de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Happened: %1</source>
        <translation>Survenu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Risk closed: %1</source>
        <translation>Risque fermé&#xa0;: %1</translation>
    </message>
    <message>
        <source>New risk: %1</source>
        <translation>Nouveau risque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Graver: %1</source>
        <translation>Plus grave&#xa0;: %1</translation>
    </message>
    <message>
        <source>Less grave: %1</source>
        <translation>Moins grave&#xa0;: %1</translation>
    </message>
    <message>
        <source>Issue: %1</source>
        <translation>Problème&#xa0;: %1</translation>
    </message>
    <message>
        <source>Resolved: %1</source>
        <translation>Résolu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Action done: %1</source>
        <translation>Action terminée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Action en retard&#xa0;: %1</translation>
    </message>
    <message>
        <source>New action: %1</source>
        <translation>Nouvelle action&#xa0;: %1</translation>
    </message>
    <message>
        <source>Taken over by %1</source>
        <translation>Repris par %1</translation>
    </message>
    <message>
        <source>Take-over agreed</source>
        <translation>Reprise convenue</translation>
    </message>
    <message>
        <source>Benefit checked</source>
        <translation>Bénéfice vérifié</translation>
    </message>
    <message>
        <source>Uptake: %1 of %2</source>
        <translation>Utilisation&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Uptake: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Funding is secured</source>
        <translation>Le financement est assuré</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>En service&#xa0;: %1</translation>
    </message>
    <message>
        <source>New and removed challenges</source>
        <translation>Défis nouveaux et retirés</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>Risks and issues</source>
        <translation>Risques et problèmes</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Adoption</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>The portfolio</source>
        <translation>Le portefeuille</translation>
    </message>
    <message>
        <source>Moved later: %1</source>
        <translation>Reporté : %1</translation>
    </message>
    <message>
        <source>Moved earlier: %1</source>
        <translation>Avancé : %1</translation>
    </message>
    <message>
        <source>Milestone removed: %1</source>
        <translation>Jalon supprimé : %1</translation>
    </message>
    <message>
        <source>Risk removed: %1</source>
        <translation>Risque supprimé : %1</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Rouvert : %1</translation>
    </message>
    <message>
        <source>Condition dropped: %1</source>
        <translation>Condition abandonnée : %1</translation>
    </message>
    <message>
        <source>Action dropped: %1</source>
        <translation>Action abandonnée : %1</translation>
    </message>
    <message>
        <source>The history of this file begins on %1. Of what was before, only dates tell: what is new and has no date is left out.</source>
        <translation>L&apos;historique de ce fichier commence le %1. De ce qui précède, seules les dates témoignent : ce qui est nouveau et sans date n&apos;y figure pas.</translation>
    </message>
</context>
<context>
    <name>WindowStatus</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>Aucun fichier n’est ouvert</translation>
    </message>
    <message>
        <source>The last change was not saved</source>
        <translation>Le dernier changement n’a pas été enregistré</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Tous les changements sont enregistrés</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a date in the status bar</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Pas encore de données</translation>
    </message>
    <message>
        <source>Data as of %1, %2</source>
        <translation>Données du %1, %2</translation>
    </message>
    <message>
        <source>Not saved yet: Enter keeps it</source>
        <translation>Pas encore enregistré : Entrée le garde</translation>
    </message>
    <message>
        <source>What you type is kept when you press Enter or leave the field.</source>
        <translation>Ce que vous tapez est gardé quand vous appuyez sur Entrée ou quittez le champ.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Put it as one question: “How might we…?”</source>
        <translation>Posez une seule question&#xa0;: «&#xa0;Comment pourrions-nous…&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>Word it as a question that ends with a question mark.</source>
        <translation>Formulez-le comme une question qui finit par un point d’interrogation.</translation>
    </message>
    <message>
        <source>Begin with “How might we…”: it leaves the answer open.</source>
        <translation>Commencez par «&#xa0;Comment pourrions-nous…&#xa0;»&#xa0;: cela laisse la réponse ouverte.</translation>
    </message>
    <message>
        <source>“%1” names a solution. Say what should be different for whom, and leave open how.</source>
        <translation>«&#xa0;%1&#xa0;» nomme une solution. Dites ce qui devrait changer et pour qui, sans dire comment.</translation>
    </message>
    <message>
        <source>It is long: can somebody repeat it after hearing it once?</source>
        <translation>C’est long&#xa0;: peut-on le répéter après l’avoir entendu une seule fois&#xa0;?</translation>
    </message>
    <message>
        <source>Describe what goes wrong today, for whom, and how you know.</source>
        <translation>Décrivez ce qui va mal aujourd’hui, pour qui, et comment vous le savez.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Nothing here.</source>
        <translation>Rien ici.</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Défi</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>In stage</source>
        <translation>À l&apos;étape</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Couloir</translation>
    </message>
</context>
<context>
    <name>WorkTime</name>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>“%1” is not a duration. Write it as 3 d, 4 h or 90 min.</source>
        <translation>« %1 » n’est pas une durée. Écrivez 3 j, 4 h ou 90 min.</translation>
    </message>
</context>
<context>
    <name>stint::ui::ChangesPage</name>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
</context>
<context>
    <name>stint::ui::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
</context>
</TS>
