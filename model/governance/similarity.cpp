// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/governance/similarity.h"

#include <QRegularExpression>
#include <QSet>
#include <cmath>
#include <ranges>

using namespace Qt::StringLiterals;

namespace stint::governance {

namespace {

constexpr int stemLength = 5;
constexpr double leastLikeness = 0.35; // below it, people see nothing in common
constexpr double likeTitles = 0.6;     // above it, they see one title in two wordings

/// Lower case without accents.
QString plain(const QString &text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_D).toCaseFolded()) {
        if (c.category() != QChar::Mark_NonSpacing)
            out += c;
    }
    return out;
}

bool saysNothing(const QString &word)
{
    static const QSet<QString> words = [] {
        const QString list =
            u"about after again also and any are because been before being between both but can "
            "could does each for from had has have how into its just like make many might more "
            "most not now one only other our out over people should some such than that the their "
            "them then there these they this those through under until use very was way ways were "
            "what when where which while who why will with without would you your city residents "
            "aux avec ans car ces cette comment dans des donc elle elles ensemble entre est etre "
            "faire font les leur leurs mais meme nos notre nous ont par pas peut pour pourrions "
            "pourrait plus que qui sans ses son sont sur tous tout toute une ville vos votre vous"_s;
        const auto split = list.split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(split.begin(), split.end());
    }();
    return words.contains(word);
}

QString textOf(const Challenge &c)
{
    return c.title + u' ' + c.tagline + u' ' + c.question + u' ' + c.description;
}

QString textOf(const Submission &s)
{
    return s.title + u' ' + s.question + u' ' + s.description;
}

} // namespace

QSet<QString> Likeness::stems(const QString &text, QHash<QString, QString> *words)
{
    static const QRegularExpression parts(uR"([^\p{L}\p{N}]+)"_s);
    QSet<QString> stems;
    for (const QString &word : plain(text).split(parts, Qt::SkipEmptyParts)) {
        if (word.size() < 3 || saysNothing(word))
            continue;
        // Most plurals of both languages.
        const bool plural = word.size() > 3 && word.endsWith(u's');
        const QString stem = word.chopped(plural ? 1 : 0).left(stemLength);
        stems.insert(stem);
        if (words && (!words->contains(stem) || word.size() < words->value(stem).size()))
            words->insert(stem, word);
    }
    return stems;
}

double Likeness::weightOf(const QString &stem) const
{
    const auto having = m_having.constFind(stem);
    const size_t holders = having == m_having.cend() ? 0 : having->size();
    return std::log(1 + double(m_texts.size() + 1) / double(1 + holders));
}

double Likeness::weightOf(const QSet<QString> &stems) const
{
    double weight = 0;
    for (const QString &stem : stems)
        weight += weightOf(stem);
    return weight;
}

Likeness::Likeness(const Snapshot &now)
{
    const auto take = [&](EntityKind kind, qint64 id, const QString &title, const QString &text) {
        const int i = static_cast<int>(m_texts.size());
        m_texts.push_back({kind, id, stems(text, &m_words), stems(title, nullptr)});
        for (const QString &stem : std::as_const(m_texts.back().stems))
            m_having[stem].push_back(i);
    };
    for (const Challenge &c : now.table<Challenge>())
        take(EntityKind::Challenge, c.id.value, c.title, textOf(c));
    for (const Submission &s : now.table<Submission>()) {
        if (isWaiting(s.state) || s.state == SubmissionState::Declined)
            take(EntityKind::Submission, s.id.value, s.title, textOf(s));
    }
    for (Text &text : m_texts)
        text.weight = weightOf(text.stems);
}

std::vector<Similar> Likeness::like(Id<Submission> submission, int most) const
{
    for (const Text &text : m_texts) {
        if (text.kind == EntityKind::Submission && text.id == submission.value)
            return find(text, most);
    }
    return {};
}

std::vector<Similar> Likeness::like(const QString &text, int most) const
{
    return find({.stems = stems(text, nullptr)}, most);
}

/// What two titles share of the heavier one, if that is so much that they are one; else 0.
double Likeness::titleLikeness(const Text &a, const Text &b) const
{
    QSet<QString> both = a.title;
    both.intersect(b.title);
    if (both.size() < 2)
        return 0;
    const double share = weightOf(both) / std::max(weightOf(a.title), weightOf(b.title));
    return share >= likeTitles ? share : 0;
}

std::vector<Similar> Likeness::find(const Text &own, int most) const
{
    struct Shared {
        double weight = 0;
        int count = 0;
    };
    QHash<int, Shared> shared; // by text
    for (const QString &stem : own.stems) {
        const auto having = m_having.constFind(stem);
        if (having == m_having.cend())
            continue;
        const double weight = weightOf(stem);
        for (const int i : *having) {
            shared[i].weight += weight;
            ++shared[i].count;
        }
    }
    const double weight = weightOf(own.stems);
    std::vector<Similar> found;
    for (auto it = shared.cbegin(); it != shared.cend(); ++it) {
        const Text &text = m_texts[static_cast<size_t>(it.key())];
        // One word in common is chance.
        if (it->count < 2 || (text.kind == own.kind && text.id == own.id))
            continue;
        const double likeness =
            std::max(it->weight / std::min(weight, text.weight), titleLikeness(own, text));
        if (likeness < leastLikeness)
            continue;
        std::vector<std::pair<double, QString>> both;
        for (const QString &stem : own.stems) {
            if (text.stems.contains(stem))
                both.emplace_back(-weightOf(stem), m_words.value(stem));
        }
        std::ranges::sort(both);
        QStringList words;
        for (const auto &[rarity, word] : both | std::views::take(4))
            words << word;
        found.push_back({text.kind, text.id, std::min(1.0, likeness), words});
    }
    std::ranges::sort(found, [](const Similar &a, const Similar &b) {
        return std::pair(-a.likeness, a.id) < std::pair(-b.likeness, b.id);
    });
    if (found.size() > static_cast<size_t>(most))
        found.resize(static_cast<size_t>(most));
    return found;
}

} // namespace stint::governance
