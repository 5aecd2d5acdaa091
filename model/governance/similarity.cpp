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
constexpr double leastLikeness = 0.25; // below it, people see nothing in common

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

QHash<QString, int> Likeness::stems(const QString &text, QHash<QString, QString> *words)
{
    static const QRegularExpression parts(uR"([^\p{L}\p{N}]+)"_s);
    QHash<QString, int> counts;
    for (const QString &word : plain(text).split(parts, Qt::SkipEmptyParts)) {
        if (word.size() < 3 || saysNothing(word))
            continue;
        // Most plurals of both languages.
        const bool plural = word.size() > 3 && word.endsWith(u's');
        const QString stem = word.chopped(plural ? 1 : 0).left(stemLength);
        ++counts[stem];
        if (words && (!words->contains(stem) || word.size() < words->value(stem).size()))
            words->insert(stem, word);
    }
    return counts;
}

QHash<QString, double> Likeness::weigh(const QHash<QString, int> &counts) const
{
    QHash<QString, double> weights;
    double squares = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const double rare =
            std::log(1 + double(m_texts.size() + 1) / (1 + m_holders.value(it.key())));
        const double weight = (1 + std::log(double(it.value()))) * rare;
        weights.insert(it.key(), weight);
        squares += weight * weight;
    }
    for (double &weight : weights)
        weight /= std::sqrt(squares);
    return weights;
}

Likeness::Likeness(const Snapshot &now)
{
    std::vector<QHash<QString, int>> counts;
    const auto take = [&](EntityKind kind, qint64 id, const QString &text) {
        m_texts.push_back({kind, id, {}});
        counts.push_back(stems(text, &m_words));
    };
    for (const Challenge &c : now.table<Challenge>())
        take(EntityKind::Challenge, c.id.value, textOf(c));
    for (const Submission &s : now.table<Submission>()) {
        if (isWaiting(s.state))
            take(EntityKind::Submission, s.id.value, textOf(s));
    }
    for (const auto &text : counts) {
        for (auto it = text.keyBegin(); it != text.keyEnd(); ++it)
            ++m_holders[*it];
    }
    for (size_t i = 0; i < counts.size(); ++i) {
        m_texts[i].weights = weigh(counts[i]);
        for (auto it = counts[i].keyBegin(); it != counts[i].keyEnd(); ++it)
            m_having[*it].push_back(static_cast<int>(i));
    }
}

std::vector<Similar> Likeness::like(Id<Submission> submission, int most) const
{
    for (const Text &text : m_texts) {
        if (text.kind == EntityKind::Submission && text.id == submission.value)
            return find(text.weights, text.kind, text.id, most);
    }
    return {};
}

std::vector<Similar> Likeness::like(const QString &text, int most) const
{
    return find(weigh(stems(text, nullptr)), EntityKind::None, 0, most);
}

std::vector<Similar> Likeness::find(const QHash<QString, double> &weights, EntityKind without,
                                    qint64 id, int most) const
{
    QHash<int, double> likeness;
    for (auto it = weights.cbegin(); it != weights.cend(); ++it) {
        const auto having = m_having.constFind(it.key());
        if (having == m_having.cend())
            continue;
        for (const int i : *having)
            likeness[i] += it.value() * m_texts[static_cast<size_t>(i)].weights.value(it.key());
    }
    std::vector<Similar> found;
    for (auto it = likeness.cbegin(); it != likeness.cend(); ++it) {
        const Text &text = m_texts[static_cast<size_t>(it.key())];
        if (it.value() < leastLikeness || (text.kind == without && text.id == id))
            continue;
        std::vector<std::pair<double, QString>> both;
        for (auto word = weights.cbegin(); word != weights.cend(); ++word) {
            if (text.weights.contains(word.key()))
                both.emplace_back(-word.value(), m_words.value(word.key()));
        }
        std::ranges::sort(both);
        QStringList shared;
        for (const auto &[weight, word] : both | std::views::take(4))
            shared << word;
        found.push_back({text.kind, text.id, std::min(1.0, it.value()), shared});
    }
    std::ranges::sort(found, [](const Similar &a, const Similar &b) {
        return std::pair(-a.likeness, a.id) < std::pair(-b.likeness, b.id);
    });
    if (found.size() > static_cast<size_t>(most))
        found.resize(static_cast<size_t>(most));
    return found;
}

} // namespace stint::governance
